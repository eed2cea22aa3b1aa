package io.subgraft.introspection.model;

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
}
