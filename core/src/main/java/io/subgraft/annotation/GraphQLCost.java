package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What something costs whoever asks for it, where that is not what a row costs; {@code @cost} in the schema, which gateways reckon
 * with as well.
 *
 * <p>On an entity it is what each of its rows costs, in place of 1; also of those that are joined, which cost nothing otherwise. On
 * an attribute or a computed field it is what the field costs for each object that it is selected of, in place of 0.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLCost {

    /** The weight, in rows; not negative. */
    int value();
}
