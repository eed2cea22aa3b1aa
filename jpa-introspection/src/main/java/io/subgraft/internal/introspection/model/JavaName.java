package io.subgraft.internal.introspection.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a Java class. */
public final class JavaName implements Comparable<JavaName> {

    private final String packageName;
    private final List<String> simpleNames;
    /** Kept, for names are compared and written all the time. */
    private final String qualified;

    private JavaName(String packageName, List<String> simpleNames) {
        this.packageName = packageName;
        this.simpleNames = List.copyOf(simpleNames);
        this.qualified = packageName.isEmpty() ? nested() : packageName + "." + nested();
    }

    /** The name of a class after those of the classes that it is nested in. */
    public static JavaName of(String packageName, List<String> simpleNames) {
        return new JavaName(packageName, simpleNames);
    }

    /** The name of a class after those of the classes that it is nested in. */
    public static JavaName of(String packageName, String... simpleNames) {
        return new JavaName(packageName, List.of(simpleNames));
    }

    /** The package, empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** The simple name, after those of the classes it is nested in. */
    public List<String> simpleNames() {
        return simpleNames;
    }

    /** The name as it is written in an import. */
    public String qualified() {
        return qualified;
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
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaName name
                && qualified.equals(name.qualified)
                && simpleNames.size() == name.simpleNames.size();
    }

    @Override
    public int hashCode() {
        return qualified.hashCode();
    }

    @Override
    public int compareTo(JavaName other) {
        return qualified.compareTo(other.qualified);
    }

    @Override
    public String toString() {
        return qualified;
    }
}
