package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two entities or enums have the same GraphQL name. */
public final class TypeNamesAreUnique implements Rule {

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
