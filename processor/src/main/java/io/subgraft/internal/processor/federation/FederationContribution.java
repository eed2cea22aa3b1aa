package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;

/** Something that federation adds to the schema. */
interface FederationContribution {

    void addTo(FederationDraft draft, ExposedModel model);
}
