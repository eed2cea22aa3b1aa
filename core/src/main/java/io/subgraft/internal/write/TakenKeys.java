package io.subgraft.internal.write;

import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.Boxed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.value.Keys;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.internal.write.model.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs have a key that a row has already which the caller may see, or an input before them: one statement for each key.
 *
 * @param inputs what was applied before the database refused it
 * @param reading reads what is there without it
 */
record TakenKeys(EntityType type, List<Applied> inputs, Statements statements, UnitOfWork reading) {

    /** @param isNew whether the rows are created, so that they have all their keys by the input or by what fills the rest */
    List<Applied> of(UniqueKey key, boolean isNew) {
        List<Applied> having = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Applied each : inputs) {
            List<Object> value = key.values(each.instance());
            if (!value.isEmpty() && (isNew || isWritten(each, key))) {
                having.add(each);
                values.add(Keys.of(value));
            }
        }
        List<KeyColumn> columns = columns(key);
        if (having.isEmpty() || columns == null) {
            return List.of();
        }
        Set<Object> found = new HashSet<>();
        for (@Nullable
        Object[] row : reading.list(statements.taken(type, columns, List.copyOf(new HashSet<>(values))))) {
            found.add(Keys.loose(Objects.requireNonNull(Keys.of(columns.size(), i -> row[i]))));
        }
        List<Applied> taken = new ArrayList<>();
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < having.size(); i++) {
            if (!before.add(values.get(i)) || found.contains(Keys.loose(values.get(i)))) {
                taken.add(having.get(i));
            }
        }
        return taken;
    }

    private static boolean isWritten(Applied input, UniqueKey key) {
        return input.changes().stream()
                .anyMatch(each ->
                        key.attributes().contains(each.attribute().member().name()));
    }

    /** Null where a value of the key is none that rows are found by. */
    private @Nullable List<KeyColumn> columns(UniqueKey key) {
        List<KeyColumn> columns = new ArrayList<>();
        for (int i = 0; i < key.members().size(); i++) {
            KeyType keyType = KeyType.of(Boxed.of(key.members().get(i).javaType()));
            if (keyType == null) {
                return null;
            }
            String path = key.paths().get(i);
            columns.add(new KeyColumn(path, keyType, type.column(path)));
        }
        return columns;
    }
}
