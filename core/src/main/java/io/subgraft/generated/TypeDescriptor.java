package io.subgraft.generated;

import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known at compile time of one exposed class.
 *
 * <p>An attribute is named by its ordinal, its place in {@link #attributes()}.
 */
public abstract class TypeDescriptor {

    /** Returned by {@link #read} for an attribute that generated code cannot reach; the provider reads it then. */
    protected static final Object NOT_ACCESSIBLE = new Object();

    TypeDescriptor() {}

    /** The name of the GraphQL type. */
    public abstract String type();

    /** The class. */
    public abstract Class<?> javaClass();

    /** The exposed attributes, in the order of their ordinals. */
    public abstract List<AttributeFacts> attributes();

    /** Who may read what of it, where not everybody may. */
    public List<GuardFacts> guards() {
        return List.of();
    }

    /**
     * Reads an attribute from an instance of the class, by its getter or its Java field.
     *
     * @param instance an instance of the class
     * @param attribute the ordinal of the attribute
     * @return its value, null where the attribute is null
     */
    public abstract @Nullable Object read(Object instance, int attribute);

    /** Whether {@code value}, returned by {@link #read}, says that generated code cannot reach the attribute. */
    public static boolean isNotAccessible(@Nullable Object value) {
        return value == NOT_ACCESSIBLE;
    }

    /** Only callers with one of these roles may read an attribute or a computed field. */
    protected static GuardFacts guard(String field, String... roles) {
        return new GuardFacts(field, List.of(roles));
    }

    /** The identifier, or a part of it. */
    protected static Basic id(String name) {
        return new Basic(name, name, true, false);
    }

    /** A single column. */
    protected static Basic basic(String name) {
        return new Basic(name, name, false, false);
    }

    /** A value of several columns, of the embeddable whose GraphQL type is {@code type}. */
    protected static Embedded embedded(String name, String type) {
        return new Embedded(name, name, type, false);
    }

    /** An association to one entity, whose type name is {@code target}. */
    protected static ToOne toOne(String name, String target) {
        return new ToOne(name, name, target, null, false);
    }

    /** An association to one entity, owned by its attribute {@code mappedBy}. */
    protected static ToOne toOne(String name, String target, String mappedBy) {
        return new ToOne(name, name, target, mappedBy, false);
    }

    /** An association to many entities, whose type name is {@code target}. */
    protected static ToMany toMany(String name, String target) {
        return new ToMany(name, name, target, null, false);
    }

    /** An association to many entities, owned by their attribute {@code mappedBy}. */
    protected static ToMany toMany(String name, String target, String mappedBy) {
        return new ToMany(name, name, target, mappedBy, false);
    }

    /** A collection of columns. */
    protected static Elements elements(String name) {
        return new Elements(name, name, basic("element"));
    }

    /** A collection of embeddables whose GraphQL type is {@code type}. */
    protected static Elements elements(String name, String type) {
        return new Elements(name, name, embedded("element", type));
    }

    /**
     * A map.
     *
     * @param type the GraphQL type of an entry
     * @param key what the key is, named {@code key}
     * @param value what the value is, named {@code value}
     */
    protected static Entries entries(String name, String type, AttributeFacts key, AttributeFacts value) {
        return new Entries(name, name, type, key, value);
    }
}
