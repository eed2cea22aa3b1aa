package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.stream.Stream;

/** What names one type is not said of several entities. */
final class ListsHaveNoNames implements Rule {

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
