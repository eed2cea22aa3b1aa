package io.subgraft.internal.processor.schema;

/** A type where it is used, such as {@code [Book!]!}: a named type, a list, or either of them where it is never null. */
public sealed interface TypeUse {

    /** Returns the name of the type within all wrappers. */
    String named();

    /** Returns the same wrappers around another type. */
    TypeUse naming(String name);

    /** Returns the text of the type in SDL. */
    String text();

    /** Returns a type that may be null. */
    static TypeUse of(String name) {
        return new Named(name);
    }

    static TypeUse nonNull(String name) {
        return of(name).nonNull();
    }

    /** Returns the same type, never null. */
    default TypeUse nonNull() {
        return new NonNull(this);
    }

    /** Returns the same type, which may be null. */
    default TypeUse nullable() {
        return this;
    }

    default TypeUse list() {
        return new ListOf(this);
    }

    /** A type by its name. */
    record Named(String named) implements TypeUse {

        @Override
        public TypeUse naming(String name) {
            return new Named(name);
        }

        @Override
        public String text() {
            return named;
        }
    }

    /** A list. */
    record ListOf(TypeUse element) implements TypeUse {

        @Override
        public String named() {
            return element.named();
        }

        @Override
        public TypeUse naming(String name) {
            return new ListOf(element.naming(name));
        }

        @Override
        public String text() {
            return "[" + element.text() + "]";
        }
    }

    /** A type that is never null. */
    record NonNull(TypeUse type) implements TypeUse {

        @Override
        public String named() {
            return type.named();
        }

        @Override
        public TypeUse naming(String name) {
            return new NonNull(type.naming(name));
        }

        @Override
        public TypeUse nonNull() {
            return this;
        }

        @Override
        public TypeUse nullable() {
            return type;
        }

        @Override
        public String text() {
            return type.text() + "!";
        }
    }
}
