package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns an attribute that holds the key of an entity of another subgraph into a field of that entity's type. Neither the field
 * nor its key needs a statement of its own.
 *
 * <pre>{@code
 * @Column(nullable = false)
 * @RemoteReference(value = "Book", inverse = "reviews")
 * Long bookId;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Review { book: Book! }
 * type Book @key(fields: "id") { id: ID!  reviews(first: Int, after: String): ReviewConnection! }
 * }</pre>
 *
 * <p>with the arguments of {@code reviews} shortened. A collection of keys is a list of references; the values of a map are
 * references.
 *
 * <p>Rejected if this subgraph has the type itself (SG3004); if two attributes refer to one type by different keys (SG3005); if
 * the attribute holds no key (SG3012). An association within one subgraph needs no annotation.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RemoteReference {

    /** The name of the type in the other subgraph. */
    String value();

    /** The name of its key field there. */
    String key() default "id";

    /** The scalar of the key field there. */
    String keyType() default "ID";

    /** The name of the field here; by default the name of the attribute without {@code Id} at its end. */
    String field() default "";

    /**
     * The name of the field that leads back: pages of the entities that hold the key, added to the other type. Empty for none.
     * Rejected if the type has the field already (SG3006), and in an embeddable or on a collection (SG3013).
     */
    String inverse() default "";
}
