package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two entities or enums have the same GraphQL name. */
final class TypeNamesAreUnique implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        Map<String, TypeClaim> taken = new HashMap<>();
        return TypeClaim.of(model).flatMap(each -> {
            TypeClaim before = taken.putIfAbsent(each.name(), each);
            return before == null || before.claimant().equals(each.claimant())
                    ? Stream.empty()
                    : Stream.of(
                            Problem.TYPE_NAME_TAKEN.at(each.place(), each.name(), before.claimant(), each.remedy()));
        });
    }
}
