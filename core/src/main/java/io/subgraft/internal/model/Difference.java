package io.subgraft.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that the generated code says of an entity and the live persistence unit does not, as when {@code orm.xml} maps an
 * attribute otherwise or the entity was compiled again without the processor.
 *
 * @param type the class
 * @param shownAs the name by which it is told
 * @param attribute the name of the attribute; null where the class itself differs
 * @param text what differs and what to do
 */
public record Difference(
        Class<?> type, String shownAs, @Nullable String attribute, String text) {

    @Override
    public String toString() {
        return (attribute == null ? shownAs : shownAs + "." + attribute) + ": " + text;
    }
}
