package io.subgraft.internal.write;

import graphql.language.Field;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Projection;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.model.WritableEntity;
import io.subgraft.internal.write.model.WriteModel.WriteField;
import io.subgraft.security.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that writes, with what it is to write and what its payload selects.
 *
 * @param field the first of the fields of its response key
 * @param root what it does
 * @param key the values of the key that finds the row; empty where a row is created
 * @param version the version that the client names; null where none is needed
 * @param changes what the input says
 * @param selection what the payload selects of the entity; null for nothing
 * @param requests the page requests below that
 * @param selectsErrors whether the payload selects the errors
 * @param faults what cannot be written, found before any SQL
 */
record PlannedWrite(
        Field field,
        WriteField root,
        List<Object> key,
        @Nullable Object version,
        List<Change> changes,
        @Nullable Projection<EntitySelection> selection,
        @Nullable PageRequests requests,
        boolean selectsErrors,
        List<Fault> faults) {

    PlannedWrite {
        key = List.copyOf(key);
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    WritableEntity entity() {
        return root.entity();
    }

    Write write() {
        return root.operation().write();
    }

    /** The paths of the key that finds the row. */
    List<String> keyPaths() {
        return entity().type().lookups().get(root.operation().lookup()).columns().stream()
                .map(each -> each.path())
                .toList();
    }

    /** The argument that names the row; the first where several do. */
    List<String> keyArgument() {
        return List.of(entity().type()
                .lookups()
                .get(root.operation().lookup())
                .columns()
                .get(0)
                .argument());
    }
}
