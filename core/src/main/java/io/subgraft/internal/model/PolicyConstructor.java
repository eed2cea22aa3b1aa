package io.subgraft.internal.model;

import io.subgraft.security.RowPolicy;

/** Makes policies by their constructors without parameters, when an application starts. */
public final class PolicyConstructor {

    private PolicyConstructor() {}

    public static RowPolicy make(Class<? extends RowPolicy> policy) {
        try {
            return policy.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    policy.getName()
                            + " cannot be made by a public constructor without parameters; write one, or say with"
                            + " SubgraftBuilder.rowPolicyFactory how it is made",
                    failure);
        }
    }
}
