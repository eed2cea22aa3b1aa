package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.mapping.AnnotationFacts;
import java.util.List;

/** Adds {@code @listSize(…)} to collections; that of pages says which of their arguments bound which of their fields. */
final class AddSizes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        model.types()
                .forEach(each -> each.attributes().forEach(attribute -> {
                    FieldExposure field = each.field(attribute.name());
                    field.federation()
                            .find(FederationNames.LIST_SIZE)
                            .ifPresent(size -> draft.direct(
                                    each.type().name() + "." + field.field(),
                                    List.of(directive(draft, each, field, size))));
                }));
    }

    // @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"],
    //     requireOneSlicingArgument: false)
    private static String directive(
            FederationDraft draft, ExposedType type, FieldExposure field, AnnotationFacts size) {
        String assumed = "@listSize(assumedSize: " + size.number("assumedSize", 0);
        return Fields.of(draft, type.type().name(), field.field()).arguments().isEmpty()
                ? assumed + ")"
                : assumed + ", slicingArguments: [\"first\", \"last\"], sizedFields: [\"nodes\", \"edges\"],"
                        + " requireOneSlicingArgument: false)";
    }
}
