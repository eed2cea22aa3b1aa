package io.subgraft;

/** Selects what {@link SubgraftBuilder#build()} does if generated code and persistence unit differ. */
public enum OnMappingMismatch {
    /** Throws an {@link IllegalStateException} that names every difference. */
    FAIL,
    /** Logs each difference as a warning. Fields that a difference affects return an error. */
    WARN
}
