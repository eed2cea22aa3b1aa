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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that writes, with what it is to write and what its payload selects.
 *
 * @param field the first of the fields of its response key
 * @param root what it does
 * @param write what it does; of an upsert, what it comes to once that is known
 * @param key the values of the key that finds the row; empty where a row is created
 * @param version the version that the client names; null where none is needed
 * @param rows what the input says of each row
 * @param selection what the payload selects of the entity; null for nothing
 * @param requests the page requests below that
 * @param selectsErrors whether the payload selects the errors
 * @param faults what cannot be written, found before any SQL
 */
record PlannedWrite(
        Field field,
        WriteField root,
        Write write,
        List<Object> key,
        @Nullable Object version,
        List<PlannedRow> rows,
        @Nullable Projection<EntitySelection> selection,
        @Nullable PageRequests requests,
        boolean selectsErrors,
        List<Fault> faults) {

    PlannedWrite {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    WritableEntity entity() {
        return root.entity();
    }

    /** An upsert, once it is known whether the row is there: create-only attributes of a row that is stay as they are. */
    PlannedWrite as(Write known) {
        List<PlannedRow> some = rows.stream()
                .map(row -> row.of(each -> each.attribute().isOn(known)))
                .toList();
        return new PlannedWrite(field, root, known, key, version, some, selection, requests, selectsErrors, faults);
    }

    /** What the input says of the only row. */
    PlannedRow row() {
        return rows.get(0);
    }

    /** The paths of the key that finds the row. */
    List<String> keyPaths() {
        return root.lookup().paths();
    }

    /** What is said of all rows. */
    Stream<Change> changes() {
        return rows.stream().flatMap(each -> each.changes().stream());
    }

    /** The argument with the input. */
    List<String> argument() {
        return rows.size() == 1 ? row().path() : row().path().subList(0, 1);
    }

    /** The argument that names the row; the first where several do. */
    List<String> keyArgument() {
        return List.of(root.lookup().columns().get(0).argument());
    }
}
