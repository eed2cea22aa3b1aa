package io.subgraft.generated;

import org.jspecify.annotations.Nullable;

/** The facts of one exposed attribute. */
public sealed interface AttributeFacts {

    /** The name of the JPA attribute. */
    String name();

    /** The name of the GraphQL field. */
    String field();

    /** The same attribute under another GraphQL field name. */
    AttributeFacts as(String otherField);

    /** Whether the attribute is the identifier or a part of it. */
    default boolean isId() {
        return false;
    }

    /**
     * A single column, or an array of values in one column.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param isId whether it is the identifier or a part of it
     * @param isSearchable whether the argument {@code search} of lists looks into it
     */
    record Basic(String name, String field, boolean isId, boolean isSearchable) implements AttributeFacts {
        @Override
        public Basic as(String otherField) {
            return new Basic(name, otherField, isId, isSearchable);
        }

        /** The same attribute, which the argument {@code search} of lists looks into. */
        public Basic searchable() {
            return new Basic(name, field, isId, true);
        }
    }

    /**
     * A value of several columns.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param type the GraphQL type of the embeddable
     * @param isId whether it is the identifier
     */
    record Embedded(String name, String field, String type, boolean isId) implements AttributeFacts {
        @Override
        public Embedded as(String otherField) {
            return new Embedded(name, otherField, type, isId);
        }

        /** The same attribute as the identifier. */
        public Embedded asId() {
            return new Embedded(name, field, type, true);
        }
    }

    /**
     * An association to one entity.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param target the exposed entity, by its own type name
     * @param mappedBy the attribute of the target that owns the association; null where this side owns it
     * @param isId whether it is the identifier or a part of it
     */
    record ToOne(
            String name,
            String field,
            String target,
            @Nullable String mappedBy,
            boolean isId) implements AttributeFacts {
        @Override
        public ToOne as(String otherField) {
            return new ToOne(name, otherField, target, mappedBy, isId);
        }

        /** The same association as the identifier or a part of it. */
        public ToOne asId() {
            return new ToOne(name, field, target, mappedBy, true);
        }
    }

    /**
     * An association to many entities.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param target the exposed entity, by its own type name
     * @param mappedBy the attribute of the target that owns the association; null where this side owns it
     * @param isList whether the field is a plain list, not in pages
     */
    record ToMany(
            String name,
            String field,
            String target,
            @Nullable String mappedBy,
            boolean isList) implements AttributeFacts {
        @Override
        public ToMany as(String otherField) {
            return new ToMany(name, otherField, target, mappedBy, isList);
        }

        /** The same association as a plain list. */
        public ToMany asList() {
            return new ToMany(name, field, target, mappedBy, true);
        }
    }

    /**
     * A collection of values, each a column or an embeddable; a list of them.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param element what each is
     */
    record Elements(String name, String field, AttributeFacts element) implements AttributeFacts {
        @Override
        public Elements as(String otherField) {
            return new Elements(name, otherField, element);
        }
    }

    /**
     * A map of any kind; a list of its entries.
     *
     * @param name the name of the JPA attribute
     * @param field the name of the GraphQL field
     * @param type the GraphQL type of an entry
     * @param key what the key is: a column, an embeddable or an entity, by the field name {@code key}
     * @param value what the value is: a column, an embeddable or an entity, by the field name {@code value}
     */
    record Entries(String name, String field, String type, AttributeFacts key, AttributeFacts value)
            implements AttributeFacts {
        @Override
        public Entries as(String otherField) {
            return new Entries(name, otherField, type, key, value);
        }
    }
}
