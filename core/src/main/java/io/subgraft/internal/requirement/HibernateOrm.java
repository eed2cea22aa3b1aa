package io.subgraft.internal.requirement;

import org.jspecify.annotations.Nullable;

/** What is known of the versions of Hibernate ORM. */
final class HibernateOrm {

    private static final int MAJOR = 6;
    private static final int MINOR = 6;
    private static final int LAST_MAJOR = 7;
    private static final String NEWEST = "7.4";
    private static final Library LIBRARY =
            new Library("org.hibernate.orm:hibernate-core", "org.hibernate.SessionFactory");

    private HibernateOrm() {}

    /** What does not fit, and what to do; null where all does. */
    static @Nullable String fault() {
        if (!LIBRARY.isPresent()) {
            return "Hibernate ORM, the only provider served so far, is not on the class path; add"
                    + " org.hibernate.orm:hibernate-core:" + NEWEST;
        }
        return LIBRARY.isBefore(MAJOR, MINOR)
                ? LIBRARY.found() + " is on the class path, but version " + MAJOR + "." + MINOR
                        + " or later is needed; set it, where Spring Boot manages it by the property hibernate.version"
                : null;
    }

    /** What was not tested; null where all was. */
    static @Nullable String doubt() {
        return LIBRARY.isAfter(LAST_MAJOR)
                ? LIBRARY.found() + " is on the class path; this version of Subgraft was tested with " + MAJOR + "."
                        + MINOR + " to " + NEWEST
                : null;
    }
}
