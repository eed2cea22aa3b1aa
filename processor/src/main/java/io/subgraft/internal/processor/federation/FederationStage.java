package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.processor.schema.Schema;
import java.util.List;

/** Makes of a schema one that can be part of a federated graph. */
public final class FederationStage {

    private static final List<FederationContribution> CONTRIBUTIONS = List.of(
            new AddRemoteTypes(),
            new AddComputedFields(),
            new DropUnusedTypes(),
            new AddKeys(),
            new AddMarks(),
            new HideWhatLeadsToHidden(),
            new ShareHelperTypes());

    private FederationStage() {}

    /** The schema with keys and directives, and with stubs of the types of other subgraphs. */
    public static Schema apply(Schema schema, ExposedModel model) {
        FederationDraft draft = new FederationDraft(schema);
        CONTRIBUTIONS.forEach(each -> each.addTo(draft, model));
        return draft.finish(SchemaHead.of(draft, model));
    }
}
