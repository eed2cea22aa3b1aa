package io.subgraft.internal.introspection.validate.rules.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods.ComputedField;
import io.subgraft.internal.introspection.federation.FederationMarks.JavaType;
import io.subgraft.internal.introspection.federation.FederationMarks.Parameter;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A field that is computed can be called, of fields that other subgraphs resolve, with types that JSON can bring. */
public final class RequiringMethodsAreComputable implements Rule {

    /** Those whose values are what their scalar reads. */
    private static final Set<String> READ = Set.of(
            "boolean",
            "double",
            "int",
            "long",
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.LocalDate",
            "java.util.UUID");

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(entity -> RequiresMethods.of(entity).stream().flatMap(each -> check(entity, each)));
    }

    private static Stream<Finding> check(ExposedEntity entity, ComputedField field) {
        Place place = Place.of(entity, field.name()).on(FederationNames.REQUIRES, null);
        Stream<Finding> types = Stream.concat(
                        Stream.of(field.method().returned()),
                        field.method().parameters().stream().map(Parameter::type))
                .map(JavaType::text)
                .filter(each -> !READ.contains(each))
                .distinct()
                .map(each -> Problem.COMPUTED_TYPE.at(place, each));
        Stream<Finding> hidden =
                field.method().isCallable() ? Stream.of() : Stream.of(Problem.COMPUTED_HIDDEN.at(place));
        Stream<Finding> local = field.required().stream()
                .filter(each -> isLocal(entity, each.name()))
                .map(each -> Problem.REQUIRED_LOCAL.at(place, each.name()));
        Stream<Finding> contexts = field.contextual().stream()
                .filter(each -> !each.annotations()
                        .find(FederationNames.FROM_CONTEXT)
                        .flatMap(from -> from.text("value"))
                        .orElse("")
                        .startsWith("$"))
                .map(each -> Problem.CONTEXT_UNNAMED.at(place, each.name()));
        return Stream.of(types, hidden, local, contexts).flatMap(each -> each);
    }

    private static boolean isLocal(ExposedEntity entity, String name) {
        Optional<FieldExposure> field = entity.attributes()
                .map(each -> entity.field(each.name()))
                .filter(each -> each.field().equals(name))
                .findFirst();
        return field.filter(each -> !each.federation().has(FederationNames.EXTERNAL))
                .isPresent();
    }
}
