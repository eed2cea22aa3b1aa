package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedModel;

/** Something that federation adds to the schema. */
interface FederationContribution {

    void addTo(FederationDraft draft, ExposedModel model);
}
