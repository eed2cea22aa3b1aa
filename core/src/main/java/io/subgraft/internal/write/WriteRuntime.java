package io.subgraft.internal.write;

import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.write.model.WriteModel;
import io.subgraft.internal.write.validation.InputValidation;
import io.subgraft.internal.write.validation.Validations;
import io.subgraft.observe.CommitListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * What all fetchers that write share. Safe for use by many threads.
 *
 * @param context what they share with those that read
 * @param model what may be written
 * @param validation validates it
 * @param listeners receive the rows that were written
 */
public record WriteRuntime(
        SchemaRuntime context, WriteModel model, InputValidation validation, List<CommitListener> listeners) {

    private static final Logger LOG = System.getLogger("io.subgraft");

    public WriteRuntime {
        listeners = List.copyOf(listeners);
    }

    /** That of a persistence unit. */
    public static WriteRuntime of(SchemaRuntime context, List<CommitListener> listeners) {
        WriteModel model = WriteModel.of(context.sessionFactory(), context.model());
        InputValidation validation =
                model.byField().isEmpty() ? Validations.none() : Validations.of(context.sessionFactory());
        return new WriteRuntime(context, model, validation, listeners);
    }

    /** Passes the rows that were committed to the listeners. */
    void committed(List<CommitListener.Written> written) {
        if (written.isEmpty()) {
            return;
        }
        for (CommitListener each : listeners) {
            try {
                each.committed(written);
            } catch (RuntimeException failure) { // the rows are committed, whatever a listener does
                LOG.log(Level.WARNING, "A listener failed", failure);
            }
        }
    }
}
