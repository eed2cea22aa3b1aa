package io.subgraft.internal.introspection.exposure.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.federation.FederationMarks.Method;
import io.subgraft.internal.introspection.federation.FederationMarks.Parameter;
import io.subgraft.internal.introspection.federation.FederationNames;
import java.util.List;

/** The fields of an entity that static methods compute of what other subgraphs know. */
public final class RequiresMethods {

    private RequiresMethods() {}

    /**
     * A computed field.
     *
     * @param method the method
     */
    public record ComputedField(Method method) {

        /** Its name. */
        public String name() {
            return method.name();
        }

        /** The parameters that are fields which other subgraphs resolve. */
        public List<Parameter> required() {
            return method.parameters().stream()
                    .filter(each -> !each.annotations().has(FederationNames.FROM_CONTEXT))
                    .toList();
        }

        /** The parameters that come from a context. */
        public List<Parameter> contextual() {
            return method.parameters().stream()
                    .filter(each -> each.annotations().has(FederationNames.FROM_CONTEXT))
                    .toList();
        }
    }

    /** Those of an entity, in the order of their methods. */
    public static List<ComputedField> of(ExposedEntity entity) {
        return entity.type().federation().methods().stream()
                .filter(each -> each.annotations().has(FederationNames.REQUIRES))
                .map(ComputedField::new)
                .toList();
    }
}
