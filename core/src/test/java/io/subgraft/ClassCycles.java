package io.subgraft;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cycles between top-level classes of one package. */
final class ClassCycles {

    private final Map<JavaClass, Set<JavaClass>> uses = new HashMap<>();
    private final Map<JavaClass, Integer> order = new HashMap<>();
    private final Map<JavaClass, Integer> lowest = new HashMap<>();
    private final Deque<JavaClass> open = new ArrayDeque<>();
    private final Set<Set<String>> found = new HashSet<>();

    private ClassCycles(Collection<JavaClass> types) {
        types.forEach(each -> uses.put(each, new LinkedHashSet<>()));
    }

    /** Returns the simple names of the classes of each cycle; a sealed type and what it permits are no cycle. */
    static Set<Set<String>> in(JavaClasses classes) {
        Set<JavaClass> top =
                classes.stream().map(ClassCycles::outermost).collect(Collectors.toCollection(LinkedHashSet::new));
        ClassCycles cycles = new ClassCycles(top);
        for (JavaClass each : classes) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                cycles.add(
                        outermost(each), outermost(dependency.getTargetClass().getBaseComponentType()));
            }
        }
        top.forEach(each -> {
            if (!cycles.order.containsKey(each)) {
                cycles.visit(each);
            }
        });
        return cycles.found;
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private void add(JavaClass from, JavaClass to) {
        if (from != to && uses.containsKey(to) && from.getPackageName().equals(to.getPackageName())) {
            uses.get(from).add(to);
        }
    }

    private void visit(JavaClass type) {
        order.put(type, order.size());
        lowest.put(type, order.get(type));
        open.push(type);
        for (JavaClass used : uses.get(type)) {
            if (!order.containsKey(used)) {
                visit(used);
                lowest.merge(type, lowest.get(used), Math::min);
            } else if (open.contains(used)) {
                lowest.merge(type, order.get(used), Math::min);
            }
        }
        if (lowest.get(type).equals(order.get(type))) {
            Set<String> cycle = new TreeSet<>();
            JavaClass last;
            do {
                last = open.pop();
                cycle.add(last.getSimpleName());
            } while (last != type);
            if (cycle.size() > 1) {
                found.add(cycle);
            }
        }
    }
}
