package io.subgraft.generated;

import java.util.List;

/**
 * What the processor made of one compiled module; found at start through {@link java.util.ServiceLoader}.
 *
 * <p>Beside the class lies the module's schema, {@code META-INF/subgraft/<name>.graphqls}.
 */
public interface GeneratedModule {

    /**
     * The version of the contract between generated code and runtime that this runtime speaks. It is raised when code
     * generated earlier can no longer be served.
     */
    int CONTRACT = 1;

    /** The version of the contract that the module was generated for. */
    int contract();

    /** The name of the module: the common package of its entities unless the build names another. */
    String name();

    /** One descriptor for each exposed entity of the module. */
    List<EntityDescriptor> entities();

    /** One descriptor for each embeddable that the entities of the module use, sorted by type name. */
    default List<EmbeddableDescriptor> embeddables() {
        return List.of();
    }
}
