package io.subgraft.introspection.model;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its simple name, after those of the classes it is nested in
 */
public record JavaName(String packageName, List<String> simpleNames) implements Comparable<JavaName> {

    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name of a top-level class. */
    public static JavaName of(String packageName, String... simpleNames) {
        return new JavaName(packageName, List.of(simpleNames));
    }

    /** The name as it is written in an import. */
    public String qualified() {
        return packageName.isEmpty() ? nested() : packageName + "." + nested();
    }

    /** The name within its package. */
    public String nested() {
        return String.join(".", simpleNames);
    }

    /** The name without the classes it is nested in. */
    public String simple() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    @Override
    public int compareTo(JavaName other) {
        return qualified().compareTo(other.qualified());
    }

    @Override
    public String toString() {
        return qualified();
    }
}
