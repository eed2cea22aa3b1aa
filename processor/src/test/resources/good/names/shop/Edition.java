package shop;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

/**
 * One printing of a {@link Work work}, as {@code <new>} as it gets.
 *
 * <p>Two editions of a work may differ in
 * <ul>
 *   <li>their cover,
 *   <li>their &quot;price&quot;.
 * </ul>
 *
 * @deprecated use {@linkplain Work#printings its printings}
 */
@Deprecated
@Entity(name = "Printing")
@GraphQLExposed(name = "Edition", plural = "allEditions", defaultPageSize = 5, maxPageSize = 7)
public class Edition {
    @Id UUID id;

    @org.hibernate.annotations.NaturalId String isbn;
    @org.hibernate.annotations.NaturalId int year;

    /** Ends with a "quote" */
    String quoted;

    /** Three quotes: """ and a back\\slash. */
    @GraphQLField(name = "text") String body;

    /** Not this. */
    @GraphQLField(description = "But this.") String described;

    /** @deprecated was "never" right */
    @Deprecated Cover cover;

    @Deprecated(forRemoval = true) String gone;

    @ManyToOne(optional = false) Work work;

    /** How it is bound. */
    public enum Cover {
        /** In cloth. */
        HARD,
        /**
         * In paper.
         *
         * @deprecated falls apart
         */
        @Deprecated
        SOFT,
        @Deprecated
        NONE
    }
}
