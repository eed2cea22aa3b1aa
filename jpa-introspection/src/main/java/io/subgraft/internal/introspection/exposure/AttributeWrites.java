package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application says of writing an attribute, and what its mapping allows.
 *
 * @param input what it says of clients that write it; null where none may
 * @param preset what it says of values from the caller; null where there are none
 * @param isInsertable whether the mapping lets it be written with a new row
 * @param isUpdatable whether the mapping lets it be changed
 * @param isGenerated whether the provider or the database generates it
 */
public record AttributeWrites(
        @Nullable Input input,
        @Nullable Preset preset,
        boolean isInsertable,
        boolean isUpdatable,
        boolean isGenerated) {

    /** {@code Write.CREATE}. */
    public static final String CREATE = "CREATE";

    /** {@code Write.UPDATE}. */
    public static final String UPDATE = "UPDATE";

    /** {@code Write.UPSERT}. */
    public static final String UPSERT = "UPSERT";
    /** {@code Write.DELETE}. */
    public static final String DELETE = "DELETE";

    /** {@code Nested.CONNECT}. */
    public static final String CONNECT = "CONNECT";
    /** {@code Nested.DISCONNECT}. */
    public static final String DISCONNECT = "DISCONNECT";
    /** {@code Nested.SET}. */
    public static final String SET = "SET";
    /** An attribute of which nothing is said. */
    public static final AttributeWrites NONE = new AttributeWrites(null, null, true, true, false);

    /**
     * {@code @GraphQLInput}.
     *
     * @param on the writes that take it
     * @param isOptional whether a create may leave it out
     * @param roles one of them is needed; null where those are that read it
     * @param isFree whether no role is needed, whatever is needed to read it
     * @param nested what may be done with the rows that an association leads to, by the names of the constants of {@code Nested}
     * @param isOfClass whether the annotation is on the class that declares it
     */
    public record Input(
            Set<String> on,
            boolean isOptional,
            @Nullable List<String> roles,
            boolean isFree,
            Set<String> nested,
            boolean isOfClass) {

        public Input {
            on = Set.copyOf(on);
            nested = Set.copyOf(nested);
            roles = roles == null ? null : List.copyOf(roles);
        }
    }

    /**
     * {@code @GraphQLPreset}.
     *
     * @param provider the class that provides the value
     * @param on when it is written
     */
    public record Preset(JavaName provider, Set<String> on) {

        public Preset {
            on = Set.copyOf(on);
        }
    }
}
