package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Configures the GraphQL field of a persistent attribute, or makes a method of an entity a computed field.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * public class Offer {
 *     @Id Long id;
 *     BigDecimal price;
 *     @GraphQLField(name = "heading", filterable = false) String title;
 *
 *     @GraphQLField
 *     static BigDecimal halfPrice(BigDecimal price) {
 *         return price.divide(BigDecimal.valueOf(2));
 *     }
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Offer { id: ID!  price: BigDecimal  heading: String  halfPrice: BigDecimal }
 * }</pre>
 *
 * <p>A method that computes a field is one of
 *
 * <ul>
 *   <li>a static method whose parameters are values of attributes, matched by parameter name or, in order, by {@link #requires}.
 *       Only those columns are read.
 *   <li>an instance method without parameters and with {@link #requires}: it is called on an instance that holds these
 *       attributes and nothing else.
 *   <li>a static method with a {@code Collection} of identifiers and, optionally, a {@code StatelessSession}: it is called once
 *       for all entities of a level, and returns a {@code Map} from identifier to value.
 *   <li>an instance method without parameters and without {@link #requires}: it is called on the entity as Hibernate loads it,
 *       with one statement for all entities of a level. Lazy attributes stay unloaded.
 * </ul>
 *
 * <p>Rejected together with {@link GraphQLIgnore} (SG2005), on a member that is neither a persistent attribute nor such a method
 * (SG2007), and if the name is invalid or taken (SG2003, SG2004).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLField {

    /** The name of the GraphQL field; by default the name of the attribute, or of the method. */
    String name() default "";

    /** The description of the GraphQL field; by default its Javadoc. */
    String description() default "";

    /**
     * The basic attributes of the entity from which a method computes the field. Rejected if one is not a column or is left out
     * (SG2021), and if a static method has other parameters (SG2022).
     */
    String[] requires() default {};

    /** Returns whether {@code where} can filter by the attribute. */
    boolean filterable() default true;

    /** Returns whether {@code orderBy} can sort by the attribute. */
    boolean sortable() default true;

    /**
     * Returns whether the argument {@code search} of lists matches this attribute. Rejected unless it is a {@code String} that
     * is neither {@code @Lob} nor converted (SG2023), and if a router restricts it (SG3015).
     */
    boolean searchable() default false;

    /**
     * Returns whether an identifier has the type {@code ID}. If false, it has the scalar of its Java type, for example because
     * another subgraph declares the field that way.
     */
    boolean asId() default true;

    /**
     * Returns whether a to-many association is a list, {@code [Book!]!}, instead of pages, {@code BookConnection!}. The list is
     * limited to the {@link GraphQLExposed#maxPageSize maximum page size} of its entity; if there are more, the field is an
     * error.
     */
    boolean asList() default false;
}
