package io.subgraft.internal.introspection.validate.rules.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.federation.FieldSet;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Suggestion;
import io.subgraft.internal.introspection.validate.rules.AttributeRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is said of who resolves a field does not contradict itself, and names fields that are there. */
public final class MarksAgree implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        AnnotationSet marks = exposed.field(attribute.name()).federation();
        if (marks.all().isEmpty()) {
            return;
        }
        Place place = Place.of(exposed, attribute.name());
        if (marks.has(FederationNames.EXTERNAL) && marks.has(FederationNames.OVERRIDE_FROM)) {
            findings.accept(Problem.EXTERNAL_AND_OVERRIDDEN.at(place.on(FederationNames.OVERRIDE_FROM, null)));
        }
        marks.find(FederationNames.PROVIDES)
                .map(each -> each.text("value").orElse(""))
                .ifPresent(fields -> provided(place.on(FederationNames.PROVIDES, "value"), attribute, fields, model)
                        .forEach(findings));
    }

    private static Stream<Finding> provided(Place place, AttributeModel attribute, String fields, ExposedModel model) {
        Optional<ExposedEntity> target = attribute instanceof AssociationAttribute association
                ? model.entity(association.target())
                : Optional.empty();
        Optional<FieldSet> set = FieldSet.parse(fields);
        if (target.isEmpty() || set.isEmpty()) {
            return Stream.of(Problem.KEY_MALFORMED.at(place, fields));
        }
        return provided(place, target.get(), set.get(), model);
    }

    private static Stream<Finding> provided(Place place, ExposedEntity target, FieldSet set, ExposedModel model) {
        List<String> names = target.attributes()
                .map(each -> target.field(each.name()))
                .map(FieldExposure::field)
                .toList();
        return set.fields().stream().flatMap(each -> {
            if (each.fragment().isPresent()) {
                return fragment(place, target, each, model);
            }
            return names.contains(each.name())
                    ? Stream.of()
                    : Stream.of(Problem.KEY_FIELD_UNKNOWN.at(
                            place, each.name(), target.type().name(), Suggestion.of(each.name(), names)));
        });
    }

    /** A fragment is on the type itself, or on one that extends it. */
    private static Stream<Finding> fragment(
            Place place, ExposedEntity target, FieldSet.Selected fragment, ExposedModel model) {
        List<ExposedEntity> types = model.entities().stream()
                .filter(each -> each.equals(target) || model.superEntities(each).anyMatch(target.javaName()::equals))
                .toList();
        String name = fragment.fragment().orElseThrow();
        return types.stream()
                .filter(each -> each.type().name().equals(name))
                .findFirst()
                .map(each -> provided(place, each, fragment.below(), model))
                .orElseGet(() -> Stream.of(Problem.KEY_FIELD_UNKNOWN.at(
                        place,
                        fragment.name(),
                        target.type().name(),
                        Suggestion.of(
                                name,
                                types.stream().map(each -> each.type().name()).toList()))));
    }
}
