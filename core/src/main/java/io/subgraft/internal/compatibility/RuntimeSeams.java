package io.subgraft.internal.compatibility;

/** What differs between Java runtimes. */
public final class RuntimeSeams {

    private RuntimeSeams() {}

    /** Whether there is a Flight Recorder: images may leave its module out, and containers hide it unless an application asks for it. */
    public static boolean hasFlightRecorder() {
        return Lookup.hasClass("jdk.jfr.Event", RuntimeSeams.class.getClassLoader());
    }

    /** Whether the API of Jakarta Validation is there; without a provider it validates nothing. */
    public static boolean hasBeanValidation() {
        return Lookup.hasClass("jakarta.validation.Validation", RuntimeSeams.class.getClassLoader());
    }
}
