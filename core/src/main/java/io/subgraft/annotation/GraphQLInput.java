package io.subgraft.annotation;

import io.subgraft.security.Write;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets clients write an attribute of an entity with {@link GraphQLWrites}.
 *
 * <pre>{@code
 * @NaturalId @GraphQLInput(Write.CREATE) String isbn;
 * @GraphQLInput @Column(nullable = false) String title;
 * @GraphQLInput @ManyToOne(fetch = FetchType.LAZY) Author author;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * input CreateBookInput { isbn: String! title: String! author: BookAuthorInput }
 * input UpdateBookInput { title: String author: BookAuthorInput }
 * input BookAuthorInput @oneOf { connect: AuthorRef }
 * input AuthorRef @oneOf { id: ID }
 * }</pre>
 *
 * <p>On a class it stands for the columns and embeddables that the class declares itself: not for those that it inherits, nor for
 * associations, identifiers, versions, and values that the database or the provider generates. An embeddable is written with all
 * members that the schema shows, unless its class marks some of them with this annotation.
 *
 * <p>Rejected on what cannot be written: a generated identifier or value, a version, a formula, a column that is neither
 * insertable nor updatable (SG5003), or a mapping that is not written yet (SG5004).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLInput {

    /** In which inputs the attribute is: {@code CREATE}, {@code UPDATE}, or both, which is the default. */
    Write[] value() default {Write.CREATE, Write.UPDATE};

    /** Whether a create may leave it out although it is never null: an initialiser, a callback or the database fills it. */
    boolean optional() default false;

    /**
     * What may be done with the rows that a to-many association leads to, one field of its input each; none is allowed that is not
     * named, and one has to be (SG5008).
     *
     * <pre>{@code
     * @GraphQLInput(nested = {Nested.CONNECT, Nested.DISCONNECT}) @ManyToMany Set<Tag> tags;
     * }</pre>
     *
     * <p>gives {@code input UpdateBookTagsInput { disconnect: [TagRef!] connect: [TagRef!] }}.
     */
    Nested[] nested() default {};

    /**
     * The roles of which a caller needs one to write the attribute; by default those that read it. An empty array rejects every
     * caller.
     */
    String[] roles() default GraphQLAccess.EVERYBODY;
}
