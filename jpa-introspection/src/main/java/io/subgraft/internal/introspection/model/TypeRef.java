package io.subgraft.internal.introspection.model;

import java.util.List;

/** The Java type of a basic attribute. */
public sealed interface TypeRef {

    /** The type as a sentence names it. */
    String text();

    /**
     * A primitive type.
     *
     * @param keyword such as {@code int}
     */
    record Primitive(String keyword) implements TypeRef {
        @Override
        public String text() {
            return keyword;
        }
    }

    /**
     * A class or interface, without its type arguments.
     *
     * @param name its name
     */
    record Named(JavaName name) implements TypeRef {
        @Override
        public String text() {
            return name.qualified();
        }
    }

    /**
     * A class that holds a day and a time, of which only one is stored.
     *
     * @param name its name, such as {@code java.util.Date}
     * @param part what is stored
     */
    record Temporal(JavaName name, Part part) implements TypeRef {

        /** What is stored of it. */
        public enum Part {
            /** The day. */
            DATE,
            /** The time of the day. */
            TIME
        }

        @Override
        public String text() {
            return name.qualified();
        }
    }

    /**
     * An enum.
     *
     * @param name its name
     * @param constants its constants, in their order
     */
    record Enumeration(JavaName name, List<String> constants) implements TypeRef {

        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public String text() {
            return name.qualified();
        }
    }

    /**
     * An array.
     *
     * @param component the type of its components
     */
    record Array(TypeRef component) implements TypeRef {
        @Override
        public String text() {
            return component.text() + "[]";
        }
    }

    /**
     * A collection of values in one column.
     *
     * @param name the type of the collection
     * @param element the type of its elements
     */
    record Values(JavaName name, TypeRef element) implements TypeRef {
        @Override
        public String text() {
            return name.qualified() + "<" + element.text() + ">";
        }
    }
}
