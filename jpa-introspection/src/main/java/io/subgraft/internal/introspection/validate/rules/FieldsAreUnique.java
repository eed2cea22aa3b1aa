package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two fields of a type have the same name. */
public final class FieldsAreUnique implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(FieldsAreUnique::findings);
    }

    private static Stream<Finding> findings(ExposedType exposed) {
        Map<String, String> taken = new HashMap<>();
        Stream<Finding> ofAttributes = exposed.attributes()
                .map(each -> exposed.field(each.name()))
                .flatMap(each -> finding(exposed, each.field(), each.attribute(), taken));
        return exposed instanceof ExposedEntity entity
                ? Stream.concat(
                        ofAttributes,
                        entity.computed().stream()
                                .flatMap(each -> finding(exposed, each.field(), each.method(), taken)))
                : ofAttributes;
    }

    private static Stream<Finding> finding(
            ExposedType exposed, String field, String member, Map<String, String> taken) {
        String before = taken.putIfAbsent(field, member);
        return before == null
                ? Stream.empty()
                : Stream.of(Problem.FIELD_TAKEN.at(
                        Place.of(exposed, member),
                        field,
                        exposed.type().name(),
                        before,
                        Remedies.naming(exposed, member)));
    }
}
