package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.write.WriteNames;
import io.subgraft.internal.introspection.write.WrittenAttribute;
import io.subgraft.internal.introspection.write.WrittenAttributes;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Adds {@code input CreateBookInput} and {@code input UpdateBookInput} with a field for each attribute that clients write, and the
 * inputs of embeddables and associations among them.
 */
final class AddWriteInputs implements SchemaContribution<ExposedEntity> {

    private static final Map<String, String> NESTED = Map.of(
            AttributeWrites.CONNECT, "Rows that are added.",
            AttributeWrites.DISCONNECT, "Rows that are taken out, before any is added.",
            AttributeWrites.SET, "The rows that it leads to from then on; stands alone.");

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        if (!entity.isWritten()) {
            return;
        }
        String type = entity.type().name();
        List<WrittenAttribute> written = WrittenAttributes.of(entity, model);
        if (entity.isCreated()) {
            List<WrittenAttribute> all =
                    written.stream().filter(WrittenAttribute::onCreate).toList();
            add(draft, WriteNames.createInput(type), "The values of a new " + type + ".", all, true, model);
        }
        if (entity.isUpserted()) {
            String words =
                    "The values of a " + type + ", which is updated if there is one with its key, and created if not.";
            add(draft, WriteNames.upsertInput(type), words, written, true, model);
        }
        if (entity.writes().has(AttributeWrites.UPDATE)) {
            List<WrittenAttribute> all =
                    written.stream().filter(WrittenAttribute::onUpdate).toList();
            String words = "What changes in a " + type + ": what is left out stays, null clears.";
            add(draft, WriteNames.updateInput(type), words, all, false, model);
        }
    }

    private static void add(
            SchemaDraft draft,
            String name,
            String words,
            List<WrittenAttribute> attributes,
            boolean isNew,
            ExposedModel model) {
        List<FieldDefinition> fields = new ArrayList<>();
        for (WrittenAttribute each : attributes) {
            TypeUse type = type(draft, each, isNew, model);
            boolean isNeeded = isNew && each.isNeededForCreate();
            fields.add(new FieldDefinition(
                    each.field().field(),
                    List.of(),
                    isNeeded ? type.nonNull() : type,
                    new Documentation(each.field().documentation().description(), null)));
        }
        draft.addType(new InputDefinition(name, new Documentation(words, null), false, fields));
    }

    private static TypeUse type(SchemaDraft draft, WrittenAttribute written, boolean isNew, ExposedModel model) {
        if (written.attribute() instanceof BasicAttribute basic) {
            AddValueTypes.addType(draft, written.owner(), basic, model);
            return basic.isId()
                    ? TypeUse.of(ValueTypes.name(basic, written.owner(), model))
                    : ValueTypes.of(basic.type(), model);
        }
        if (written.attribute() instanceof EmbeddedAttribute embedded) {
            ExposedEmbeddable value = model.embeddable(embedded.type()).orElseThrow();
            String type = value.type().name();
            List<WrittenAttribute> members = WrittenAttributes.members(value, model);
            String name = isNew ? WriteNames.value(type) : WriteNames.patch(type);
            String words = isNew ? "The values of a " + type + "." : "What changes in a " + type + ".";
            add(draft, name, words, members, isNew, model);
            return TypeUse.of(name);
        }
        if (written.attribute() instanceof ToManyAttribute toMany) {
            return TypeUse.of(toMany(draft, written, toMany, isNew, model));
        }
        return TypeUse.of(toOne(draft, written, (ToOneAttribute) written.attribute(), model));
    }

    // input BookAuthorInput @oneOf { connect: AuthorRef }
    private static String toOne(
            SchemaDraft draft, WrittenAttribute written, ToOneAttribute attribute, ExposedModel model) {
        String name =
                WriteNames.toOne(written.owner().type().name(), written.field().field());
        draft.addType(new InputDefinition(
                name,
                words("What it leads to; null for nothing."),
                true,
                List.of(FieldDefinition.plain("connect", TypeUse.of(reference(draft, attribute.target(), model))))));
        return name;
    }

    // input UpdateBookTagsInput { disconnect: [TagRef!] connect: [TagRef!] }
    private static String toMany(
            SchemaDraft draft, WrittenAttribute written, ToManyAttribute attribute, boolean isNew, ExposedModel model) {
        TypeUse references =
                TypeUse.nonNull(reference(draft, attribute.target(), model)).list();
        List<FieldDefinition> fields = written.nested(isNew).stream()
                .map(each -> FieldDefinition.described(
                        each.toLowerCase(Locale.ROOT), references, Objects.requireNonNull(NESTED.get(each))))
                .toList();
        String name =
                WriteNames.toMany(written.owner().type().name(), written.field().field(), isNew);
        draft.addType(new InputDefinition(name, words("What is done with the rows that it leads to."), false, fields));
        return name;
    }

    // input AuthorRef @oneOf { id: ID }
    private static String reference(SchemaDraft draft, JavaName entity, ExposedModel model) {
        ExposedEntity target = model.entity(entity).orElseThrow();
        String reference = WriteNames.reference(target.type().name());
        List<FieldDefinition> keys = new ArrayList<>();
        for (SchemaNames.Lookup each : SchemaNames.lookups(target)) {
            keys.add(FieldDefinition.plain(WriteNames.keyField(each), key(draft, each, model)));
        }
        draft.addType(new InputDefinition(
                reference, words("Names a " + target.type().name() + " by one of its keys."), true, keys));
        return reference;
    }

    private static TypeUse key(SchemaDraft draft, SchemaNames.Lookup lookup, ExposedModel model) {
        if (lookup.by().size() == 1) {
            return ValueTypes.of(lookup.by().get(0).type(), model);
        }
        List<FieldDefinition> columns = lookup.by().stream()
                .map(each -> FieldDefinition.plain(
                        each.argument(), ValueTypes.of(each.type(), model).nonNull()))
                .toList();
        String name = WriteNames.key(lookup);
        draft.addType(new InputDefinition(name, words("A key of several values."), false, columns));
        return TypeUse.of(name);
    }

    private static Documentation words(String text) {
        return new Documentation(text, null);
    }
}
