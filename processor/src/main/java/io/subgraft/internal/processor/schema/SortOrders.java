package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.BasicAttribute.Storage;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumValueDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The directions that values are sorted in. */
final class SortOrders {

    /** The enum for all values but text. */
    static final String PLAIN = "SortOrder";

    /** The enum for text. */
    static final String TEXT = "TextSortOrder";

    private static final Set<String> UNSORTED_SCALARS = Set.of("Base64", "Url", "Locale", "Currency", "String");

    private static final Set<String> UNSORTED_TYPES = Set.of("java.util.Calendar", "java.util.GregorianCalendar");

    private static final List<String> DIRECTIONS = List.of("ASC", "DESC");

    private static final List<String> NULLS = List.of("", "_NULLS_FIRST", "_NULLS_LAST");

    private SortOrders() {}

    /** The enum for an attribute; absent where its values have no order that cursors could hold, or the
     * database has another for them. */
    static Optional<String> of(BasicAttribute attribute, boolean isId) {
        TypeRef type = attribute.type();
        if (isId) {
            return Optional.of(PLAIN);
        }
        if (attribute.storage() == Storage.LARGE || attribute.storage() == Storage.CONVERTED) {
            return Optional.empty();
        }
        if (type.text().equals("java.lang.String")) {
            return Optional.of(TEXT);
        }
        boolean unsorted = ScalarTypes.element(type).isPresent()
                || UNSORTED_TYPES.contains(type.text())
                || ScalarTypes.of(type).map(UNSORTED_SCALARS::contains).orElse(true);
        return unsorted ? Optional.empty() : Optional.of(PLAIN);
    }

    /** The definition of an enum of directions. */
    static EnumDefinition definition(String name) {
        String words = name.equals(TEXT)
                ? "Which way rows are sorted by a text; without NULLS, null counts as the greatest."
                : "Which way rows are sorted; without NULLS, null counts as the greatest.";
        Stream<String> cases = name.equals(TEXT) ? Stream.of("", "_IGNORE_CASE") : Stream.of("");
        return new EnumDefinition(
                name,
                new Documentation(words, null),
                cases.flatMap(SortOrders::values)
                        .map(each -> new EnumValueDefinition(each, Documentation.NONE))
                        .toList());
    }

    private static Stream<String> values(String letters) {
        return DIRECTIONS.stream().flatMap(direction -> NULLS.stream().map(nulls -> direction + letters + nulls));
    }
}
