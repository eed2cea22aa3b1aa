package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.PageSizes;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Pages hold at least one row, and by default no more than they may. */
public final class PagesHaveRows implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.exposures().stream().filter(each -> !isSound(each.pages())).map(PagesHaveRows::finding);
    }

    private static boolean isSound(PageSizes pages) {
        return pages.byDefault() >= 1 && pages.max() >= pages.byDefault();
    }

    private static Finding finding(Exposure exposure) {
        PageSizes pages = exposure.pages();
        boolean isWritten = exposure.has("defaultPageSize");
        Place place = Place.of(exposure).on(ExposureAnnotations.EXPOSED, isWritten ? "defaultPageSize" : "maxPageSize");
        return Problem.PAGE_SIZES.at(place, pages.byDefault(), pages.max());
    }
}
