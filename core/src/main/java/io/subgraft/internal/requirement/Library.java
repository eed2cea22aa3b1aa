package io.subgraft.internal.requirement;

import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A library as it is found on the class path. It is known by the names of its classes only: whatever is missing of it, to look
 * fails nowhere.
 *
 * @param name its Maven coordinates without the version
 * @param className a class that every version has
 */
record Library(String name, String className) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?.*");

    boolean isPresent() {
        return has(className);
    }

    /** Whether there is a class of that name. */
    static boolean has(String className) {
        return find(className) != null;
    }

    private static @Nullable Class<?> find(String className) {
        try {
            return Class.forName(className, false, Library.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    /** The version, by the name of its jar or by its manifest; null where neither says it. */
    @Nullable
    String version() {
        Class<?> type = find(className);
        if (type == null) {
            return null;
        }
        URL place = type.getResource("/" + className.replace('.', '/') + ".class");
        String artifact = name.substring(name.indexOf(':') + 1);
        Matcher jar = Pattern.compile(Pattern.quote(artifact) + "-(\\d[\\w.-]*)\\.jar")
                .matcher(String.valueOf(place));
        return jar.find() ? jar.group(1) : type.getPackage().getImplementationVersion();
    }

    /** Whether its version is known to be before that of the given numbers. */
    boolean isBefore(int major, int minor) {
        int[] numbers = numbers();
        return numbers.length > 0 && (numbers[0] < major || (numbers[0] == major && numbers[1] < minor));
    }

    /** Whether its version is known to have another first number, or more of it, than what it was tested with. */
    boolean isAfter(int major) {
        int[] numbers = numbers();
        return numbers.length > 0 && numbers[0] > major;
    }

    private int[] numbers() {
        Matcher numbers = NUMBERS.matcher(String.valueOf(version()));
        if (!numbers.matches()) {
            return new int[0];
        }
        String minor = numbers.group(2);
        return new int[] {Integer.parseInt(numbers.group(1)), minor == null ? 0 : Integer.parseInt(minor)};
    }

    /** What was found, for a message. */
    String found() {
        String version = version();
        return name + (version == null ? "" : " " + version);
    }
}
