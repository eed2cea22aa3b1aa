package io.subgraft.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.subgraft.Subgraft;
import io.subgraft.federation.Federation;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.processor.SubgraftProcessor;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages of the libraries, with their sizes and what they use, as a page of Markdown. */
final class PackageGraph {

    private static final String ROOT = "io.subgraft";

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Set<String>> classes = new TreeMap<>();
    private final Map<String, List<String>> modules = new LinkedHashMap<>();

    PackageGraph() {
        read("core", Subgraft.class);
        read("federation", Federation.class);
        read("processor", SubgraftProcessor.class);
        read("jpa-introspection", Problem.class);
    }

    private void read(String module, Class<?> anchor) {
        URL location = anchor.getProtectionDomain().getCodeSource().getLocation();
        JavaClasses all = new ClassFileImporter().importUrl(location);
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : all) {
            String name = each.getPackageName();
            packages.add(name);
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(used -> (used + ".").startsWith(ROOT + ".") && !used.equals(name))
                    .forEach(uses.computeIfAbsent(name, absent -> new TreeSet<>())::add);
            if (each.getEnclosingClass().isEmpty() && !each.getSimpleName().equals("package-info")) {
                classes.computeIfAbsent(name, absent -> new TreeSet<>()).add(each.getName());
            }
        }
        modules.put(module, new ArrayList<>(packages));
    }

    /** How many packages lie below one another from here on; there are no cycles. */
    private int height(String name) {
        return uses.getOrDefault(name, Set.of()).stream()
                        .mapToInt(this::height)
                        .max()
                        .orElse(-1)
                + 1;
    }

    String page(String introduction) {
        StringBuilder page = new StringBuilder(introduction);
        modules.forEach((module, packages) -> {
            long size = packages.stream().mapToLong(this::size).sum();
            page.append("\n## ").append(module).append("\n\n");
            page.append(packages.stream().filter(each -> size(each) > 0).count())
                    .append(" packages, ")
                    .append(size)
                    .append(" classes.\n\n| package | classes | uses |\n| --- | ---: | --- |\n");
            packages.stream()
                    .filter(each -> size(each) > 0)
                    .sorted(Comparator.comparingInt(this::height).reversed().thenComparing(Comparator.naturalOrder()))
                    .forEach(each -> page.append(row(each)));
        });
        return page.toString();
    }

    private String row(String name) {
        String used = uses.get(name).stream().map(PackageGraph::shown).collect(Collectors.joining(" "));
        return "| " + shown(name) + " | " + size(name) + " | " + used + " |\n";
    }

    private long size(String name) {
        return classes.getOrDefault(name, Set.of()).size();
    }

    private static String shown(String name) {
        return "`" + (name.equals(ROOT) ? name : name.substring(ROOT.length() + 1)) + "`";
    }
}
