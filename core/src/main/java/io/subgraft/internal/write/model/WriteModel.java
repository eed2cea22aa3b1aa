package io.subgraft.internal.write.model;

import io.subgraft.generated.WriteFacts;
import io.subgraft.generated.WriteFacts.OperationFacts;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * What may be written.
 *
 * @param byField the generated fields of {@code Mutation} by name
 */
public record WriteModel(Map<String, WriteField> byField) {

    public WriteModel {
        byField = Map.copyOf(byField);
    }

    /**
     * A field of {@code Mutation}.
     *
     * @param entity what it writes
     * @param operation how
     */
    public record WriteField(WritableEntity entity, OperationFacts operation) {

        /** The lookup that finds the row. */
        public Lookup lookup() {
            return entity.type().lookups().get(operation.lookup());
        }

        /** The field of the payload that has what was written. */
        public String payloadField() {
            return operation.isMany()
                    ? entity.facts().listField()
                    : entity.facts().entityField();
        }
    }

    /** What may be written of the entities of a model. */
    public static WriteModel of(SessionFactoryImplementor sessionFactory, Model model) {
        WriteBinder binder = new WriteBinder(sessionFactory, model);
        Map<String, WriteField> fields = new LinkedHashMap<>();
        for (EntityType type : model.entities()) {
            WriteFacts facts = type.descriptor().writes();
            if (facts != null) {
                WritableEntity entity = binder.bind(type, facts);
                facts.operations().forEach(each -> fields.put(each.field(), new WriteField(entity, each)));
            }
        }
        return new WriteModel(fields);
    }
}
