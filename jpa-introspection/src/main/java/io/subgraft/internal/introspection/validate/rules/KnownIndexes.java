package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.ColumnName;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.Indexing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The indexes on the columns of an entity, those of its embeddables included. */
final class KnownIndexes {

    private final Set<ColumnName> leading;
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> unique = new HashSet<>();

    KnownIndexes(ExposedEntity entity, ExposedModel model) {
        this.leading = entity.entity().indexing().leading().stream()
                .map(ColumnName::of)
                .collect(Collectors.toUnmodifiableSet());
        add(entity.entity().indexing(), entity.persistent(), "", model);
        // Which part of a natural id its constraint begins with is not known.
        entity.entity().keys().stream()
                .filter(each -> each.kind() != EntityKey.Kind.UNIQUE)
                .forEach(each -> unique.addAll(each.attributes()));
    }

    /** What overrides a name is met before the name. */
    private void add(Indexing indexing, List<AttributeModel> attributes, String path, ExposedModel model) {
        indexing.named().forEach((attribute, column) -> named.putIfAbsent(path + attribute, column));
        indexing.unique().forEach(each -> unique.add(path + each));
        attributes.stream()
                .filter(EmbeddedAttribute.class::isInstance)
                .map(EmbeddedAttribute.class::cast)
                .forEach(each -> model.embeddable(each.type())
                        .map(found -> found.embeddable())
                        .ifPresent(
                                found -> add(found.indexing(), found.attributes(), path + each.name() + ".", model)));
    }

    /** The name of the column, as it is written or else as that of the attribute is. */
    String column(String path) {
        return Optional.ofNullable(named.get(path)).orElseGet(() -> path.substring(path.lastIndexOf('.') + 1));
    }

    /** Whether one begins with the column; some naming strategies name it after the whole path. */
    boolean has(String path) {
        return unique.contains(path)
                || unique.contains(path.split("\\.", 2)[0])
                || (!leading.isEmpty() && isLeading(path));
    }

    private boolean isLeading(String path) {
        return leading.contains(ColumnName.of(column(path)))
                || (!named.containsKey(path) && leading.contains(ColumnName.of(path)));
    }
}
