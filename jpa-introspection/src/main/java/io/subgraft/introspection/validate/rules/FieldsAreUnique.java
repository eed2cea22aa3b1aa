package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two fields of a type have the same name. */
final class FieldsAreUnique implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(FieldsAreUnique::findings);
    }

    private static Stream<Finding> findings(ExposedType exposed) {
        Map<String, String> taken = new HashMap<>();
        return exposed.attributes().map(each -> exposed.field(each.name())).flatMap(each -> {
            String before = taken.putIfAbsent(each.field(), each.attribute());
            return before == null
                    ? Stream.empty()
                    : Stream.of(Problem.FIELD_TAKEN.at(
                            Place.of(exposed, each.attribute()),
                            each.field(),
                            exposed.type().name(),
                            before));
        });
    }
}
