package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that rows are filtered or sorted by and that an index would help with. Not those of truth values and enums, of
 * which many rows have the same; of versions, which nobody looks for; and of associations, which are foreign keys.
 */
final class ComparedColumns {

    private static final Set<String> UNHELPED = Set.of("Boolean", "Base64");
    private static final Set<String> TEXTS = Set.of("java.lang.String", "char", "java.lang.Character");

    private final ExposedModel model;

    ComparedColumns(ExposedModel model) {
        this.model = model;
    }

    /** Of an entity, or of an embeddable at the end of that path, which ends in a dot where it is not empty. */
    Stream<ComparedColumn> of(ExposedType owner, String path) {
        return owner.attributes()
                .filter(each -> !owner.field(each.name()).silenced().contains(Problem.NO_INDEX.code()))
                .flatMap(each -> of(owner.field(each.name()), each, path + each.name()))
                .filter(ComparedColumn::isCompared);
    }

    private Stream<ComparedColumn> of(FieldExposure field, AttributeModel attribute, String path) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type()).stream()
                    .flatMap(each -> of(each, path + "."))
                    .map(each -> new ComparedColumn(
                            each.path(),
                            each.isFiltered() && field.isFilterable(),
                            each.isSorted() && field.isSortable()));
        }
        if (attribute instanceof ElementsAttribute elements) {
            return isHelped(elements.element())
                    ? Stream.of(new ComparedColumn(path, field.isFilterable(), false))
                    : Stream.empty();
        }
        return isHelped(attribute)
                ? Stream.of(new ComparedColumn(path, field.isFilterable(), field.isSortable() && isSorted(attribute)))
                : Stream.empty();
    }

    private static boolean isSorted(AttributeModel attribute) {
        return !(attribute instanceof BasicAttribute basic && basic.storage() == BasicAttribute.Storage.CONVERTED);
    }

    private static boolean isHelped(AttributeModel attribute) {
        return attribute instanceof BasicAttribute basic
                && basic.role() == BasicAttribute.Role.PLAIN
                && (basic.storage() == BasicAttribute.Storage.PLAIN
                        || basic.storage() == BasicAttribute.Storage.CONVERTED)
                && isHelped(basic.type());
    }

    private static boolean isHelped(TypeRef type) {
        String scalar = ScalarTypes.of(type).orElse("Base64");
        return ScalarTypes.element(type).isEmpty()
                && !(type instanceof TypeRef.Enumeration)
                && !UNHELPED.contains(scalar)
                && (!scalar.equals("String") || TEXTS.contains(type.text()));
    }
}
