package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Generated code may name the class. */
public final class TypesAreReachable implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().filter(each -> !each.type().reachable()).map(TypesAreReachable::finding);
    }

    private static Finding finding(ExposedType exposed) {
        String packageName = exposed.type().packageName();
        boolean isAtHome = packageName.equals(exposed.javaName().packageName());
        return Problem.NOT_REACHABLE.at(
                Place.of(exposed),
                packageName,
                isAtHome
                        ? "non-private"
                        : "public, or expose it with @GraphQLExposed(entities = …) on the package-info, or a class, of package "
                                + exposed.javaName().packageName());
    }
}
