package io.subgraft.internal.introspection.validate;

/** Whether a finding stops the build. */
public enum Severity {
    /** It does. */
    ERROR,
    /** It does not. */
    WARNING,
    /** It does not even where warnings do: advice. */
    NOTE
}
