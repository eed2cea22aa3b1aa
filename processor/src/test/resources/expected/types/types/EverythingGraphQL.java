package types;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Everything} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class EverythingGraphQL extends EntityDescriptor {
    public EverythingGraphQL() {
        super(entity("Everything", Everything.class)
                .lookup("everything", "id")
                .list("everythings", 20, 100)
                .attributes(
                        id("id"),
                        basic("version"),
                        basic("flag"),
                        basic("maybe"),
                        basic("tiny"),
                        basic("small"),
                        basic("whole"),
                        basic("large"),
                        basic("rough"),
                        basic("fine"),
                        basic("letter"),
                        basic("wrapped"),
                        basic("wrappedLetter"),
                        basic("decimal"),
                        basic("integer"),
                        basic("uuid"),
                        basic("day"),
                        basic("time"),
                        basic("local"),
                        basic("offset"),
                        basic("zoned"),
                        basic("instant"),
                        basic("length"),
                        basic("year"),
                        basic("month"),
                        basic("clock"),
                        basic("zone"),
                        basic("zoneOffset"),
                        basic("timeZone"),
                        basic("page"),
                        basic("host"),
                        basic("type"),
                        basic("language"),
                        basic("currency"),
                        basic("scan"),
                        basic("oldScan"),
                        basic("blob"),
                        basic("text"),
                        basic("letters"),
                        basic("oldLetters"),
                        basic("clob"),
                        basic("moment"),
                        basic("dayOfMoment"),
                        basic("timeOfMoment"),
                        basic("calendar"),
                        basic("timestamp"),
                        basic("sqlDay"),
                        basic("sqlTime"),
                        basic("numbers"),
                        basic("words"),
                        basic("wrappedNumbers"),
                        basic("states"),
                        basic("scans"),
                        basic("one"),
                        basic("readOnly"),
                        basic("reversed"),
                        basic("required"),
                        basic("validated")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Everything everything = (Everything) entity;
        return switch (attribute) {
            case 0 -> everything.id;
            case 1 -> everything.version;
            case 2 -> everything.flag;
            case 3 -> everything.maybe;
            case 4 -> everything.tiny;
            case 5 -> everything.small;
            case 6 -> everything.whole;
            case 7 -> everything.large;
            case 8 -> everything.rough;
            case 9 -> everything.fine;
            case 10 -> everything.letter;
            case 11 -> everything.wrapped;
            case 12 -> everything.wrappedLetter;
            case 13 -> everything.decimal;
            case 14 -> everything.integer;
            case 15 -> everything.uuid;
            case 16 -> everything.day;
            case 17 -> everything.time;
            case 18 -> everything.local;
            case 19 -> everything.offset;
            case 20 -> everything.zoned;
            case 21 -> everything.instant;
            case 22 -> everything.length;
            case 23 -> everything.year;
            case 24 -> everything.month;
            case 25 -> everything.clock;
            case 26 -> everything.zone;
            case 27 -> everything.zoneOffset;
            case 28 -> everything.timeZone;
            case 29 -> everything.page;
            case 30 -> everything.host;
            case 31 -> everything.type;
            case 32 -> everything.language;
            case 33 -> everything.currency;
            case 34 -> everything.scan;
            case 35 -> everything.oldScan;
            case 36 -> everything.blob;
            case 37 -> everything.text;
            case 38 -> everything.letters;
            case 39 -> everything.oldLetters;
            case 40 -> everything.clob;
            case 41 -> everything.moment;
            case 42 -> everything.dayOfMoment;
            case 43 -> everything.timeOfMoment;
            case 44 -> everything.calendar;
            case 45 -> everything.timestamp;
            case 46 -> everything.sqlDay;
            case 47 -> everything.sqlTime;
            case 48 -> everything.numbers;
            case 49 -> everything.words;
            case 50 -> everything.wrappedNumbers;
            case 51 -> everything.states;
            case 52 -> everything.scans;
            case 53 -> everything.one;
            case 54 -> everything.readOnly;
            case 55 -> everything.reversed;
            case 56 -> everything.required;
            case 57 -> everything.validated;
            default -> NOT_ACCESSIBLE;
        };
    }
}
