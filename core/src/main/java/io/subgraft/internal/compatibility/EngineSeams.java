package io.subgraft.internal.compatibility;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.schema.GraphQLSchema;
import java.lang.reflect.Method;
import java.util.Set;

/** What differs between graphql-java 24.3, 25 and 26. Everything else is compiled with the newest, and links with all of them. */
public final class EngineSeams {

    private EngineSeams() {}

    /** Whether a schema can be built type by type, which came with version 26. */
    public static boolean hasFastBuilder() {
        return Lookup.hasClass("graphql.schema.GraphQLSchema$FastBuilder", GraphQLSchema.class.getClassLoader());
    }

    /**
     * Whether a class of instrumentation has a method of its own that has one of the given names; what their parameters are differs
     * between versions. True if its methods cannot be seen, as in an image that is compiled ahead of time.
     */
    public static boolean overridesAny(Class<? extends Instrumentation> type, Set<String> names) {
        boolean isSeen = false;
        for (Method method : type.getMethods()) {
            if (names.contains(method.getName())) {
                isSeen = true;
                Class<?> declaring = method.getDeclaringClass();
                if (declaring != Instrumentation.class && declaring != SimplePerformantInstrumentation.class) {
                    return true;
                }
            }
        }
        return !isSeen;
    }
}
