package io.subgraft.annotation;

import io.subgraft.security.Write;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates fields of {@code Mutation} that write rows of an entity. Without it, nothing of an entity can be written.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @GraphQLWrites({Write.CREATE, Write.UPDATE, Write.DELETE})
 * @GraphQLAccess(roles = "editor")
 * public class Book {
 *     @Id @GeneratedValue Long id;
 *     @GraphQLInput @Column(nullable = false) String title;
 *     @GraphQLInput BigDecimal price;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Mutation {
 *   createBook(input: CreateBookInput!): BookPayload!
 *   createBooks(inputs: [CreateBookInput!]!): BooksPayload!
 *   updateBook(id: ID!, input: UpdateBookInput!): BookPayload!
 *   deleteBook(id: ID!): DeleteBookPayload!
 * }
 * input CreateBookInput { title: String! price: BigDecimal }
 * input UpdateBookInput { title: String price: BigDecimal }
 * }</pre>
 *
 * <p>Inputs contain the attributes with {@link GraphQLInput} and no others. An entity with a {@code @Version} attribute that the
 * schema shows takes it as an argument of updates and deletes. Who may write is decided by {@link GraphQLAccess},
 * {@link GraphQLOperations} and {@link GraphQLPolicy}; an entity that has none of them has to say {@code @PermitAll} (SG5001).
 *
 * <p>{@code Write.UPSERT} adds {@code upsertBook(input: UpsertBookInput!)}, which updates the row that has the natural id, or the
 * assigned identifier, of its input, and creates it if there is none. The input has to have that key (SG5007).
 *
 * <p>It does not apply to entities that extend this one: each says for itself what may be written.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLWrites {

    /** What may be done to rows of the entity; at least one. */
    Write[] value();
}
