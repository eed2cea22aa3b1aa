package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.EnumExposure;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Adds the directives that the application wrote on classes, attributes, methods and constants, also where the helper types show
 * what they are on. Of what interfaces may not carry, the types that implement them carry all.
 */
final class AddMarks implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        model.types().forEach(each -> {
            ofClass(draft, each, model);
            ofMembers(draft, each, model);
            each.enums().forEach(enumeration -> ofEnum(draft, model.typeOf(enumeration), enumeration));
        });
    }

    private static void ofClass(FederationDraft draft, ExposedType exposed, ExposedModel model) {
        String type = exposed.type().name();
        AnnotationSet marks = exposed.type().federation().annotations();
        Optional<String> contract = contract(exposed, model);
        contract.ifPresent(each -> draft.direct(each, Directives.ofInterface(marks)));
        if (!contract.equals(Optional.of(type))) {
            draft.direct(type, Directives.of(marks));
        }
        ofHelpers(draft, exposed, marks, model);
        if (exposed instanceof ExposedEntity entity) {
            model.superEntities(entity)
                    .flatMap(each -> model.entity(each).stream())
                    .forEach(each -> ofSuperclass(draft, entity, each, model));
        }
    }

    /** What an interface may not carry, and what guards those that extend a class as it guards the class. */
    private static void ofSuperclass(
            FederationDraft draft, ExposedEntity entity, ExposedEntity extended, ExposedModel model) {
        AnnotationSet marks = extended.type().federation().annotations();
        if (!entity.entity().lineage().isAbstract()) {
            draft.direct(
                    entity.type().name(),
                    extended.entity().lineage().isAbstract()
                            ? Directives.ofImplementations(marks)
                            : Directives.ofAccess(marks));
        }
        for (TypeDefinition each : helpers(draft, entity, model)) {
            if (each instanceof ObjectDefinition) {
                draft.direct(each.name(), Directives.ofAccess(marks));
            }
        }
    }

    /** What hides, tags or guards a class does so with its pages, groups, filters and orders. */
    private static void ofHelpers(FederationDraft draft, ExposedType exposed, AnnotationSet marks, ExposedModel model) {
        List<AppliedDirective> everywhere = Directives.ofVisibility(marks);
        List<AppliedDirective> access = Directives.ofAccess(marks);
        if (everywhere.isEmpty() && access.isEmpty()) {
            return;
        }
        for (TypeDefinition each : helpers(draft, exposed, model)) {
            draft.direct(each.name(), everywhere);
            if (each instanceof ObjectDefinition) {
                draft.direct(each.name(), access);
            }
        }
    }

    private static List<TypeDefinition> helpers(FederationDraft draft, ExposedType exposed, ExposedModel model) {
        List<String> entries = exposed.fields().shown().stream()
                .filter(EntriesAttribute.class::isInstance)
                .map(each -> SchemaNames.entry(exposed, each, model))
                .toList();
        List<String> bases = model.helpers().of(exposed);
        return draft.types().stream()
                .filter(each -> bases.stream().anyMatch(base -> SchemaNames.isHelper(each.name(), base))
                        || entries.stream()
                                .anyMatch(
                                        entry -> each.name().equals(entry) || SchemaNames.isHelper(each.name(), entry)))
                .toList();
    }

    private static void ofMembers(FederationDraft draft, ExposedType exposed, ExposedModel model) {
        exposed.attributes().forEach(attribute -> {
            FieldExposure field = exposed.field(attribute.name());
            ofField(draft, exposed, field.field(), field.federation(), model);
            if (attribute instanceof EntriesAttribute) {
                draft.direct(SchemaNames.entry(exposed, attribute, model), Directives.tags(field.federation()));
            }
        });
        if (exposed instanceof ExposedEntity entity) {
            entity.computed().forEach(each -> ofField(draft, exposed, each.field(), each.directives(), model));
        }
    }

    private static void ofField(
            FederationDraft draft, ExposedType exposed, String field, AnnotationSet marks, ExposedModel model) {
        if (marks.all().isEmpty()) {
            return;
        }
        String type = exposed.type().name();
        Optional<String> contract = contract(exposed, model);
        contract.ifPresent(each -> draft.direct(each + "." + field, Directives.ofInterface(marks)));
        if (!contract.equals(Optional.of(type))) {
            draft.direct(type + "." + field, Directives.of(marks));
        }
        List<AppliedDirective> visibility = Directives.ofVisibility(marks);
        if (!visibility.isEmpty()) {
            for (TypeDefinition each : helpers(draft, exposed, model)) {
                boolean isThere =
                        each.fields().stream().anyMatch(of -> of.name().equals(field));
                if (isThere
                        && SchemaNames.isOfAttributes(
                                each.name(), model.helpers().of(exposed))) {
                    draft.direct(each.name() + "." + field, visibility);
                }
            }
            if (exposed instanceof ExposedEntity entity) {
                SchemaNames.lookups(entity).stream()
                        .filter(each -> each.isBy(field))
                        .forEach(each -> draft.direct("Query." + each.field(), visibility));
            }
        }
    }

    private static void ofEnum(FederationDraft draft, String name, EnumExposure exposure) {
        if (draft.type(name).filter(EnumDefinition.class::isInstance).isEmpty()) {
            return;
        }
        draft.direct(name, Directives.of(exposure.federation()));
        Directives.ofVisibility(exposure.federation())
                .forEach(each -> draft.type(SchemaNames.filter(name))
                        .filter(InputDefinition.class::isInstance)
                        .ifPresent(filter -> draft.direct(filter.name(), List.of(each))));
        exposure.marked().forEach((constant, marks) -> draft.direct(name + "." + constant, Directives.of(marks)));
    }

    private static Optional<String> contract(ExposedType exposed, ExposedModel model) {
        return exposed instanceof ExposedEntity entity ? model.interfaceOf(entity.javaName()) : Optional.empty();
    }
}
