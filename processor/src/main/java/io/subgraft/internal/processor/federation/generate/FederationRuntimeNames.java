package io.subgraft.internal.processor.federation.generate;

import com.palantir.javapoet.ClassName;

/** The types of federation that generated code names; a test holds them against federation itself. */
public final class FederationRuntimeNames {

    private static final String GENERATED = "io.subgraft.federation.generated";

    /** What the services file is for. */
    public static final ClassName FEDERATED_MODULE = ClassName.get(GENERATED, "FederatedModule");

    static final ClassName INVERSE_FIELD = FEDERATED_MODULE.nestedClass("InverseField");
    static final ClassName COMPUTED_FIELDS = ClassName.get(GENERATED, "ComputedFields");

    private FederationRuntimeNames() {}
}
