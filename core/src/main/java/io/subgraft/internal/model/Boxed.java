package io.subgraft.internal.model;

import java.lang.invoke.MethodType;

/** Java types without their primitive forms. */
final class Boxed {

    private Boxed() {}

    static Class<?> of(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
