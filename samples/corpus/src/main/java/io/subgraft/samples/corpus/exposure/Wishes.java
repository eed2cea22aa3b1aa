package io.subgraft.samples.corpus.exposure;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What whoever asks wants to be shown otherwise.
 *
 * @param names the names of types by class, and of fields by {@code Class.attribute}
 * @param plurals the names of lists by class
 * @param ignored classes, and attributes as {@code Class.attribute}
 */
public record Wishes(Map<String, String> names, Map<String, String> plurals, List<String> ignored) {

    /** Nothing. */
    public static final Wishes NONE = new Wishes(Map.of(), Map.of(), List.of());

    public Wishes {
        names = Map.copyOf(names);
        plurals = Map.copyOf(plurals);
        ignored = List.copyOf(ignored);
    }

    /** Whether a class is meant by one of its names: qualified, within its package, or simple. */
    static boolean isMeant(PersistentClass type, String name) {
        return name.equals(type.sourceName())
                || name.equals(type.nestedName())
                || name.equals(type.simpleName())
                || name.equals(type.binaryName());
    }

    /** The names as annotations, for what a unit has. */
    List<String> annotations(List<PersistentClass> classes, Predicate<String> isClass) {
        List<String> annotations = new ArrayList<>();
        Map<String, String> all = new TreeMap<>(names);
        plurals.keySet().forEach(each -> all.putIfAbsent(each, ""));
        all.forEach((place, name) -> {
            PersistentClass type = find(place, classes);
            int dot = place.lastIndexOf('.');
            PersistentClass owner =
                    type != null || dot < 0 || isClass.test(place) ? null : find(place.substring(0, dot), classes);
            if (type != null) {
                String value = name.isEmpty() ? "" : ", value = \"" + name + '"';
                String plural = plurals.containsKey(place) ? ", plural = \"" + plurals.get(place) + '"' : "";
                annotations.add("@GraphQLName(type = " + type.sourceName() + ".class" + value + plural + ")");
            } else if (owner != null) {
                annotations.add("@GraphQLName(type = " + owner.sourceName() + ".class, attribute = \""
                        + place.substring(dot + 1) + "\", value = \"" + name + "\")");
            } else {
                // An enum, which is no persistent class.
                annotations.add("@GraphQLName(type = " + place.replace('$', '.') + ".class, value = \"" + name + "\")");
            }
        });
        return annotations;
    }

    private static PersistentClass find(String name, List<PersistentClass> classes) {
        return classes.stream().filter(each -> isMeant(each, name)).findFirst().orElse(null);
    }
}
