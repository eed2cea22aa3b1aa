package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;

/** The types and members of the runtime that generated code names; a test holds them against the runtime itself. */
public final class RuntimeNames {

    private static final String GENERATED = "io.subgraft.generated";

    /** What the services file is for. */
    public static final ClassName GENERATED_MODULE = ClassName.get(GENERATED, "GeneratedModule");

    /** The class that the classes of embeddables' facts extend. */
    public static final ClassName EMBEDDABLE_DESCRIPTOR = ClassName.get(GENERATED, "EmbeddableDescriptor");

    static final ClassName GUARD_FACTS = ClassName.get(GENERATED, "GuardFacts");

    static final ClassName LIST = ClassName.get("java.util", "List");

    static final ClassName ATTRIBUTE_FACTS = ClassName.get(GENERATED, "AttributeFacts");

    static final ClassName ENTITY_FACTS = ClassName.get(GENERATED, "EntityFacts");

    static final ClassName ENTITY_DESCRIPTOR = ClassName.get(GENERATED, "EntityDescriptor");

    static final ClassName WRITE_FACTS = ClassName.get(GENERATED, "WriteFacts");

    static final ClassName WRITE = ClassName.get("io.subgraft.security", "Write");

    static final ClassName NESTED = ClassName.get("io.subgraft.annotation", "Nested");

    /** The version of the contract that generated code is written for. */
    static final int CONTRACT = 1;

    static final String NOT_ACCESSIBLE = "NOT_ACCESSIBLE";

    private RuntimeNames() {}
}
