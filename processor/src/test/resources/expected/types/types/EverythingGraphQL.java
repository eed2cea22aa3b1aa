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
            case 22 -> everything.required;
            case 23 -> everything.validated;
            default -> NOT_ACCESSIBLE;
        };
    }
}
