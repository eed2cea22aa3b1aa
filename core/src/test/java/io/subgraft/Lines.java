package io.subgraft;

import org.hibernate.Version;

/** The lines of libraries that the tests run on: those of the build are the newest, and {@code -Dline.hibernate} sets others. */
final class Lines {

    private static final String NEWEST = "7.4";

    private Lines() {}

    /** The first two numbers of the version of Hibernate ORM. */
    static String hibernate() {
        return Version.getVersionString().replaceFirst("^(\\d+\\.\\d+).*", "$1");
    }

    static boolean isNewest() {
        return hibernate().equals(NEWEST);
    }

    /** HQL of version 6 takes no {@code fk()} of a path that is joined as well. */
    static boolean hasForeignKeysOfJoins() {
        return !hibernate().startsWith("6.");
    }

    /** Before 7.2 a session does not make its connection read-only; it is given one, which its statistics do not count. */
    static boolean areConnectionsOfSessions() {
        return hibernate().compareTo("7.2") >= 0;
    }
}
