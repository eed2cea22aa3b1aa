package io.subgraft.samples.corpus.artifact;

import java.util.ArrayList;
import java.util.List;

/** Groups persistent classes into persistence units: one, or one per package where entity names clash. */
public final class Units {

    private Units() {}

    /** The units of the given packages; of all where none is given. */
    public static List<Unit> of(PersistentClasses classes, List<String> packages) {
        Unit whole = unit("unit", classes, packages);
        if (whole.entities().isEmpty()) {
            throw new IllegalArgumentException("No class with @jakarta.persistence.Entity");
        }
        if (!clash(whole)) {
            return List.of(whole);
        }
        List<String> each = packages.isEmpty()
                ? whole.entities().stream()
                        .map(PersistentClass::packageName)
                        .distinct()
                        .toList()
                : packages;
        List<Unit> units = new ArrayList<>();
        each.forEach(name -> units.add(unit(name, classes, List.of(name))));
        units.removeIf(unit -> unit.entities().isEmpty());
        return List.copyOf(units);
    }

    /** Converters are few, and those that apply by themselves often lie in a package of their own. */
    private static Unit unit(String name, PersistentClasses classes, List<String> packages) {
        return new Unit(
                name,
                classes.all()
                        .filter(each -> each.isIn(packages) || each.kind().equals("Converter"))
                        .toList());
    }

    private static boolean clash(Unit unit) {
        return unit.entities().stream()
                        .map(PersistentClass::entityName)
                        .distinct()
                        .count()
                < unit.entities().size();
    }
}
