package io.subgraft.internal.introspection.validate.rules.federation;

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
        Optional<ExposedType> target = attribute instanceof AssociationAttribute association
                ? model.entity(association.target()).map(each -> (ExposedType) each)
                : Optional.empty();
        Optional<FieldSet> set = FieldSet.parse(fields);
        if (target.isEmpty() || set.isEmpty()) {
            return Stream.of(Problem.KEY_MALFORMED.at(place, fields));
        }
        List<String> names = target.get()
                .attributes()
                .map(each -> target.get().field(each.name()))
                .map(FieldExposure::field)
                .toList();
        return set.get().fields().stream()
                .map(FieldSet.Selected::name)
                .filter(each -> !names.contains(each))
                .map(each -> Problem.KEY_FIELD_UNKNOWN.at(
                        place, each, target.get().type().name(), Suggestion.of(each, names)));
    }
}
