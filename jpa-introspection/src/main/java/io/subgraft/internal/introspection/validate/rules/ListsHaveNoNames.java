package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What names one type is not said of several entities. */
public final class ListsHaveNoNames implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream()
                .filter(Exposure::isList)
                .filter(each -> each.listed().size() != 1)
                .flatMap(each -> Stream.of("name", "plural", "description")
                        .filter(each::has)
                        .map(member -> Problem.NOT_FOR_LISTS.at(
                                Place.of(each).on(ExposureAnnotations.EXPOSED, member), member, remedy(member))));
    }

    /** A name can stand beside others; a description needs an exposure that lists one entity only. */
    private static String remedy(String member) {
        return switch (member) {
            case "name" -> "names = @GraphQLName(type = …, value = …)";
            case "plural" -> "names = @GraphQLName(type = …, plural = …)";
            default -> "entities = …, " + member + " = …";
        };
    }
}
