package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.write.UpsertKey;
import io.subgraft.internal.introspection.write.WriteNames;
import io.subgraft.internal.introspection.write.WrittenAttribute;
import io.subgraft.internal.introspection.write.WrittenAttributes;
import java.util.List;

/** Writes what may be written of an entity. */
final class WriteFactsCode {

    private final ExposedEntity entity;
    private final ExposedModel model;
    private final CodeBlock.Builder code = CodeBlock.builder();

    private WriteFactsCode(ExposedEntity entity, ExposedModel model) {
        this.entity = entity;
        this.model = model;
    }

    static CodeBlock of(ExposedEntity entity, ExposedModel model) {
        WriteFactsCode facts = new WriteFactsCode(entity, model);
        facts.code.add(
                "$T.of($S, $S)",
                RuntimeNames.WRITE_FACTS,
                WriteNames.entityField(entity),
                WriteNames.listField(entity));
        facts.operations();
        facts.inputs();
        facts.presets();
        facts.uniques();
        return facts.code.build();
    }

    // .create("createBook").allowing("editor")
    // .update("updateBookByIsbn", 1)
    private void operations() {
        if (entity.isCreated()) {
            code.add("\n.create($S)", WriteNames.create(entity));
            allowing(AttributeWrites.CREATE);
            code.add("\n.createAll($S)", WriteNames.createAll(entity));
            allowing(AttributeWrites.CREATE);
        }
        if (entity.isUpserted()) {
            int key = UpsertKey.of(entity, model).orElseThrow();
            code.add("\n.upsert($S, $L)", WriteNames.upsert(entity), key);
            allowing(AttributeWrites.CREATE);
            allowing(AttributeWrites.UPDATE);
            allowing(AttributeWrites.UPSERT);
        }
        List<SchemaNames.Lookup> lookups = SchemaNames.lookups(entity);
        for (int i = 0; i < lookups.size(); i++) {
            if (entity.writes().has(AttributeWrites.UPDATE)) {
                code.add("\n.update($S, $L)", WriteNames.update(lookups.get(i)), i);
                allowing(AttributeWrites.UPDATE);
            }
            if (entity.writes().has(AttributeWrites.DELETE)) {
                code.add("\n.delete($S, $L)", WriteNames.delete(lookups.get(i)), i);
                allowing(AttributeWrites.DELETE);
            }
        }
    }

    private void allowing(String operation) {
        List<String> roles = entity.writes().roles(operation);
        if (roles != null) {
            code.add("$L", Call.of(".allowing", roles.toArray(String[]::new)));
        }
    }

    // .inputs(input("title").required(), input("author").to("Author"))
    private void inputs() {
        List<WrittenAttribute> written = WrittenAttributes.of(entity, model);
        if (!written.isEmpty()) {
            CodeBlock all = written.stream().map(this::input).collect(CodeBlock.joining(",\n"));
            code.add("\n.inputs($>\n$L$<)", all);
        }
    }

    private CodeBlock input(WrittenAttribute written) {
        CodeBlock.Builder input = CodeBlock.builder().add("$L", Call.of("input", written.name()));
        if (!written.onCreate()) {
            input.add(".on($T.$L)", RuntimeNames.WRITE, AttributeWrites.UPDATE);
        } else if (!written.onUpdate()) {
            input.add(".on($T.$L)", RuntimeNames.WRITE, AttributeWrites.CREATE);
        }
        if (!written.field().field().equals(written.name())) {
            input.add("$L", Call.of(".as", written.field().field()));
        }
        if (written.isRequired()) {
            input.add(".required()");
        }
        if (written.attribute() instanceof EmbeddedAttribute embedded) {
            CodeBlock members =
                    WrittenAttributes.members(model.embeddable(embedded.type()).orElseThrow(), model).stream()
                            .map(this::input)
                            .collect(CodeBlock.joining(", "));
            input.add(".of($L)", members);
        } else if (written.attribute() instanceof ToManyAttribute toMany) {
            input.add(".toMany($S", model.typeOf(toMany.target()).orElseThrow());
            written.nested(false).forEach(each -> input.add(", $T.$L", RuntimeNames.NESTED, each));
            input.add(")");
        } else if (written.attribute() instanceof ToOneAttribute toOne) {
            input.add("$L", Call.of(".to", model.typeOf(toOne.target()).orElseThrow()));
        }
        List<String> roles = written.roles();
        if (roles != null) {
            input.add("$L", Call.of(".allowing", roles.toArray(String[]::new)));
        }
        return input.build();
    }

    // .preset("tenant", CallerTenant.class, Write.CREATE)
    private void presets() {
        for (AttributeModel each : entity.persistent()) {
            AttributeWrites.Preset preset = entity.field(each.name()).writes().preset();
            if (preset != null) {
                code.add("\n.preset($S, $T.class", each.name(), GeneratedNames.className(preset.provider()));
                for (String on : List.of(AttributeWrites.CREATE, AttributeWrites.UPDATE)) {
                    if (preset.on().contains(on)) {
                        code.add(", $T.$L", RuntimeNames.WRITE, on);
                    }
                }
                code.add(")");
            }
        }
    }

    // .unique("isbn")
    private void uniques() {
        for (EntityKey each : entity.entity().keys()) {
            if (each.kind() != EntityKey.Kind.PRIMARY) {
                code.add("\n$L", Call.of(".unique", each.attributes().toArray(String[]::new)));
            }
        }
    }
}
