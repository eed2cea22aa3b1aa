package io.subgraft.samples.corpus.artifact;

import io.subgraft.samples.corpus.report.Untried;
import java.util.ArrayList;
import java.util.List;

/** Groups persistent classes into persistence units: one, or one per package where entity names clash. */
public final class Units {

    private Units() {}

    /** The units of the given packages; of all where none is given. */
    public static List<Unit> of(PersistentClasses classes, List<String> packages) {
        Unit whole = unit("unit", classes, packages);
        if (whole.entities().isEmpty()) {
            throw new Untried(
                    "No class with @jakarta.persistence.Entity is there; entities that only orm.xml maps are not read");
        }
        if (!clash(whole)) {
            return List.of(whole);
        }
        List<Unit> units = new ArrayList<>();
        for (String each : packages.isEmpty() ? packagesOf(whole) : packages) {
            Unit unit = unit(each, classes, List.of(each));
            if (clash(unit) && packagesOf(unit).size() > 1) {
                packagesOf(unit).forEach(name -> units.add(only(name, unit)));
            } else {
                units.add(unit);
            }
        }
        units.removeIf(unit -> unit.entities().isEmpty());
        return List.copyOf(units);
    }

    private static List<String> packagesOf(Unit unit) {
        return unit.entities().stream()
                .map(PersistentClass::packageName)
                .distinct()
                .toList();
    }

    /** The entities of a package, and not of those below it; what is no entity is shared. */
    private static Unit only(String packageName, Unit unit) {
        return new Unit(
                packageName,
                unit.classes().stream()
                        .filter(each -> !each.isEntity() || each.packageName().equals(packageName))
                        .toList());
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
