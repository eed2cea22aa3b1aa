package io.subgraft.internal.requirement;

import org.jspecify.annotations.Nullable;

/** What is known of the versions of Jackson. */
final class Jackson {

    private static final Library LIBRARY =
            new Library("com.fasterxml.jackson.core:jackson-core", "com.fasterxml.jackson.core.JsonFactory");
    private static final Library NEXT = new Library("tools.jackson.core:jackson-core", "tools.jackson.core.JsonParser");

    /** A class that came with 2.15. */
    private static final String NEEDED = "com.fasterxml.jackson.core.StreamReadConstraints";

    private Jackson() {}

    /** What does not fit, and what to do; null where all does. */
    static @Nullable String fault() {
        if (!LIBRARY.isPresent()) {
            return (NEXT.isPresent() ? NEXT.found() + " does not serve: Jackson 2" : "Jackson")
                    + " is not on the class path, by which requests over HTTP are read; add"
                    + " com.fasterxml.jackson.core:jackson-core, version 2.15 or later";
        }
        return Library.has(NEEDED)
                ? null
                : LIBRARY.found() + " is on the class path, but version 2.15 or later is needed; set it";
    }
}
