package io.subgraft.internal.processor.schema;

/**
 * A type where it is used, with its wrappers.
 *
 * @param text as the schema writes it, such as {@code [Book!]!}
 */
public record TypeUse(String text) {

    /** A type that may be null. */
    public static TypeUse of(String name) {
        return new TypeUse(name);
    }

    static TypeUse nonNull(String name) {
        return of(name).nonNull();
    }

    /** The same, never null. */
    public TypeUse nonNull() {
        return new TypeUse(text + "!");
    }

    /** The same, which may be null. */
    TypeUse nullable() {
        return text.endsWith("!") ? new TypeUse(text.substring(0, text.length() - 1)) : this;
    }

    TypeUse list() {
        return new TypeUse("[" + text + "]");
    }

    /** The name of the type within all wrappers. */
    public String named() {
        return text.replaceAll("[\\[\\]!]", "");
    }

    /** The same wrappers about another type. */
    public TypeUse naming(String name) {
        return new TypeUse(text.replace(named(), name));
    }
}
