package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FederationMarks;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.FieldSet;
import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import io.subgraft.introspection.validate.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of who resolves a field does not contradict itself, and names fields that are there. */
final class MarksAgree implements Rule {

    private static final String EXTERNAL = FederationMarks.PACKAGE + "External";
    private static final String OVERRIDE_FROM = FederationMarks.PACKAGE + "OverrideFrom";
    private static final String PROVIDES = FederationMarks.PACKAGE + "Provides";

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(type -> type.attributes().flatMap(each -> check(type, each, model)));
    }

    private static Stream<Finding> check(ExposedType type, AttributeModel attribute, ExposedModel model) {
        AnnotationSet marks = type.field(attribute.name()).federation();
        if (marks.all().isEmpty()) {
            return Stream.empty();
        }
        Place place = Place.of(type, attribute.name());
        Stream<Finding> contradiction = marks.has(EXTERNAL) && marks.has(OVERRIDE_FROM)
                ? Stream.of(Problem.EXTERNAL_AND_OVERRIDDEN.at(place.on(OVERRIDE_FROM, null)))
                : Stream.of();
        Stream<Finding> provided = marks.find(PROVIDES).stream()
                .flatMap(each -> provided(
                        place.on(PROVIDES, "value"),
                        attribute,
                        each.text("value").orElse(""),
                        model));
        return Stream.concat(contradiction, provided);
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
