package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.TypeDefinition;
import java.util.List;

/**
 * Adds {@code @shareable} to {@code PageInfo}, which every subgraph has, to {@code WriteError}, which every one that writes has, and to the entries of maps of values that others share. No
 * other subgraph has the other helper types.
 */
final class ShareHelperTypes implements FederationContribution {

    private static final String PAGE_INFO = "PageInfo";
    private static final String WRITE_ERROR = "WriteError";

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        share(draft, PAGE_INFO);
        share(draft, WRITE_ERROR);
        model.types().forEach(each -> shareEntries(draft, each, model));
    }

    private static void shareEntries(FederationDraft draft, ExposedType exposed, ExposedModel model) {
        boolean isShared = exposed.type().federation().annotations().has(FederationNames.SHAREABLE);
        exposed.attributes()
                .filter(EntriesAttribute.class::isInstance)
                .filter(each ->
                        isShared || exposed.field(each.name()).federation().has(FederationNames.SHAREABLE))
                .forEach(each -> share(draft, SchemaNames.entry(exposed, each, model)));
    }

    private static void share(FederationDraft draft, String type) {
        draft.type(type)
                .map(TypeDefinition::name)
                .ifPresent(each -> draft.direct(each, List.of(AppliedDirective.of("shareable"))));
    }
}
