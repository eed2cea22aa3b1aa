package io.subgraft.internal.requirement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Looks at start for what would be missing later, at the first request or in the middle of one. */
public final class Requirements {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private Requirements() {}

    /**
     * What every schema needs.
     *
     * @throws IllegalStateException if something is missing or of a version that does not fit; it says what to do
     */
    public static void ofSchemas() {
        refuse(GraphQlJava.fault());
        refuse(HibernateOrm.fault());
        warn(GraphQlJava.doubt());
        warn(HibernateOrm.doubt());
    }

    /**
     * What requests over HTTP need besides.
     *
     * @throws IllegalStateException if something is missing or of a version that does not fit; it says what to do
     */
    public static void ofHttp() {
        refuse(Jackson.fault());
    }

    private static void refuse(@Nullable String fault) {
        if (fault != null) {
            throw new IllegalStateException(fault);
        }
    }

    private static void warn(@Nullable String doubt) {
        if (doubt != null) {
            LOG.log(Level.WARNING, doubt);
        }
    }
}
