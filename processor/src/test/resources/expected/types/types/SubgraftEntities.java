package types;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code types}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfEverything()));
    }

    private static EntityFacts factsOfEverything() {
        return entity("Everything", Everything.class)
                .lookup("everything", "id")
                .list("everythings", 20, 100)
                .attributes(new AttributeFacts[] {
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
                    basic("season"),
                    basic("weekday"),
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
                    basic("validated")
                });
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readEverything((Everything) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readEverything(Everything entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.version;
            case 2 -> entity.flag;
            case 3 -> entity.maybe;
            case 4 -> entity.tiny;
            case 5 -> entity.small;
            case 6 -> entity.whole;
            case 7 -> entity.large;
            case 8 -> entity.rough;
            case 9 -> entity.fine;
            case 10 -> entity.letter;
            case 11 -> entity.wrapped;
            case 12 -> entity.wrappedLetter;
            case 13 -> entity.decimal;
            case 14 -> entity.integer;
            case 15 -> entity.uuid;
            case 16 -> entity.day;
            case 17 -> entity.time;
            case 18 -> entity.local;
            case 19 -> entity.offset;
            case 20 -> entity.zoned;
            case 21 -> entity.instant;
            case 22 -> entity.length;
            case 23 -> entity.year;
            case 24 -> entity.month;
            case 25 -> entity.clock;
            case 26 -> entity.season;
            case 27 -> entity.weekday;
            case 28 -> entity.zone;
            case 29 -> entity.zoneOffset;
            case 30 -> entity.timeZone;
            case 31 -> entity.page;
            case 32 -> entity.host;
            case 33 -> entity.type;
            case 34 -> entity.language;
            case 35 -> entity.currency;
            case 36 -> entity.scan;
            case 37 -> entity.oldScan;
            case 38 -> entity.blob;
            case 39 -> entity.text;
            case 40 -> entity.letters;
            case 41 -> entity.oldLetters;
            case 42 -> entity.clob;
            case 43 -> entity.moment;
            case 44 -> entity.dayOfMoment;
            case 45 -> entity.timeOfMoment;
            case 46 -> entity.calendar;
            case 47 -> entity.timestamp;
            case 48 -> entity.sqlDay;
            case 49 -> entity.sqlTime;
            case 50 -> entity.numbers;
            case 51 -> entity.words;
            case 52 -> entity.wrappedNumbers;
            case 53 -> entity.states;
            case 54 -> entity.scans;
            case 55 -> entity.one;
            case 56 -> entity.readOnly;
            case 57 -> entity.reversed;
            case 58 -> entity.required;
            case 59 -> entity.validated;
            default -> NOT_ACCESSIBLE;
        };
    }
}
