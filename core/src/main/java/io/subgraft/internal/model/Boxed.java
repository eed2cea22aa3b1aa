package io.subgraft.internal.model;

import java.lang.invoke.MethodType;

/** Java types without their primitive forms. */
public final class Boxed {

    private Boxed() {}

    /** The type itself, or the class of the values of a primitive one. */
    public static Class<?> of(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
