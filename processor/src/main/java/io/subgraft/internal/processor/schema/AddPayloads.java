package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.write.WriteNames;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumValueDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;

/** Adds {@code type BookPayload}, {@code type DeleteBookPayload} and what all payloads have. */
final class AddPayloads implements SchemaContribution<ExposedEntity> {

    private static final String ERROR = "WriteError";
    private static final String WRITTEN =
            "The row as it was written; null where nothing was, or where it cannot be seen.";
    private static final String CODE = "WriteErrorCode";

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        if (!entity.isWritten()) {
            return;
        }
        String type = entity.type().name();
        if (entity.isCreated() || entity.writes().has(AttributeWrites.UPDATE)) {
            FieldDefinition written = entity(entity, model, WRITTEN);
            draft.addType(object(
                    WriteNames.payload(type), "What came of writing a " + type + ".", List.of(written, errors())));
        }
        if (entity.isCreated()) {
            draft.addType(object(
                    WriteNames.listPayload(entity),
                    "What came of writing several rows of " + type + ".",
                    listed(entity, model)));
        }
        if (entity.isUpserted()) {
            draft.addType(object(
                    WriteNames.upsertPayload(type), "What came of upserting a " + type + ".", upserted(entity, model)));
        }
        if (entity.writes().has(AttributeWrites.DELETE)) {
            draft.addType(object(
                    WriteNames.deletePayload(type), "What came of deleting a " + type + ".", deleted(entity, model)));
        }
        addErrors(draft);
    }

    private static List<FieldDefinition> listed(ExposedEntity entity, ExposedModel model) {
        String type = model.outputTypeOf(entity.javaName()).orElse(entity.type().name());
        return List.of(
                FieldDefinition.described(
                        WriteNames.listField(entity),
                        TypeUse.of(type).list(),
                        "The rows as they were written, in the order of the inputs; null where nothing was written."),
                FieldDefinition.described("count", TypeUse.nonNull("Int"), "How many rows were written."),
                errors());
    }

    private static List<FieldDefinition> upserted(ExposedEntity entity, ExposedModel model) {
        return List.of(
                entity(entity, model, WRITTEN),
                FieldDefinition.described(
                        "created",
                        TypeUse.of("Boolean"),
                        "Whether there was no such row; null where nothing was written."),
                errors());
    }

    private static List<FieldDefinition> deleted(ExposedEntity entity, ExposedModel model) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(entity(entity, model, "The row as it was before; null where nothing was deleted."));
        if (SchemaNames.lookups(entity).get(0).by().size() == 1) {
            fields.add(FieldDefinition.described(
                    "deletedId", TypeUse.of(ScalarTypes.ID), "The id of the row; null where nothing was deleted."));
        }
        fields.add(errors());
        return fields;
    }

    private static FieldDefinition entity(ExposedEntity entity, ExposedModel model, String words) {
        String type = model.outputTypeOf(entity.javaName()).orElse(entity.type().name());
        return FieldDefinition.described(WriteNames.entityField(entity), TypeUse.of(type), words);
    }

    private static FieldDefinition errors() {
        return FieldDefinition.described(
                "errors",
                TypeUse.nonNull(ERROR).list().nonNull(),
                "Why nothing was written. What is not selected here is an error of the response.");
    }

    private static ObjectDefinition object(String name, String words, List<FieldDefinition> fields) {
        return new ObjectDefinition(name, new Documentation(words, null), List.of(), fields);
    }

    private static void addErrors(SchemaDraft draft) {
        draft.addType(object(
                ERROR,
                "One reason why nothing was written.",
                List.of(
                        FieldDefinition.plain("code", TypeUse.nonNull(CODE)),
                        FieldDefinition.described("message", TypeUse.nonNull("String"), "What is wrong, in English."),
                        FieldDefinition.described(
                                "path",
                                TypeUse.nonNull("String").list().nonNull(),
                                "The argument, then the fields and positions that lead to what is wrong."),
                        FieldDefinition.described(
                                "constraint",
                                TypeUse.of("String"),
                                "The name of the constraint of Bean Validation."))));
        draft.addEnum(new EnumDefinition(CODE, Documentation.NONE, codes()));
    }

    private static List<EnumValueDefinition> codes() {
        return List.of(
                code("REQUIRED", "A value is needed."),
                code("INVALID", "The value is not accepted."),
                code("OUT_OF_RANGE", "The value is too long, too large or too small."),
                code("UNIQUE", "Another row has the value."),
                code("IN_USE", "Other rows refer to the row."),
                code("CHECK", "The values do not fit together."),
                code("NOT_FOUND", "There is no such row."),
                code("CONFLICT", "The row was changed since it was read."),
                code("FORBIDDEN", "The row may not be written so."),
                code("TOO_MANY", "More rows than are allowed would be written."),
                code("REFUSED", "The application does not accept it."),
                code("ABORTED", "Another field of the operation failed."),
                code("TRY_AGAIN", "Others wrote at the same time; the same request may succeed."));
    }

    private static EnumValueDefinition code(String name, String words) {
        return new EnumValueDefinition(name, new Documentation(words, null));
    }
}
