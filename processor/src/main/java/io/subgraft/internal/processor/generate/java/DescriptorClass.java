package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A class with what is known of entities of one package. A class for each entity would make compilations half as long again.
 *
 * @param name its name
 * @param entities the entities, by type name
 */
public record DescriptorClass(ClassName name, List<ExposedEntity> entities) {

    /** The JVM interprets methods of more than 8,000 bytes, and telling entities apart takes fifteen for each. */
    private static final int MOST_ENTITIES = 250;

    /** A class file holds 65,535 constants, and an attribute needs up to a dozen. */
    private static final int MOST_ATTRIBUTES = 3_000;

    /**
     * The classes for a model, by package.
     *
     * @param named the name of the class of a package; where one class is too small, those after it are numbered
     */
    public static List<DescriptorClass> of(ExposedModel model, Function<String, ClassName> named) {
        SortedMap<String, List<ExposedEntity>> packages = new TreeMap<>();
        for (ExposedEntity each : model.entities()) {
            packages.computeIfAbsent(each.type().packageName(), name -> new ArrayList<>())
                    .add(each);
        }
        List<DescriptorClass> classes = new ArrayList<>();
        packages.forEach((name, entities) -> classes.addAll(split(named.apply(name), entities)));
        return classes;
    }

    private static List<DescriptorClass> split(ClassName name, List<ExposedEntity> entities) {
        List<DescriptorClass> classes = new ArrayList<>();
        int first = 0;
        int attributes = 0;
        for (int i = 0; i < entities.size(); i++) {
            int more = entities.get(i).persistent().size();
            if (i - first == MOST_ENTITIES || (i > first && attributes + more > MOST_ATTRIBUTES)) {
                classes.add(new DescriptorClass(numbered(name, classes.size()), entities.subList(first, i)));
                first = i;
                attributes = 0;
            }
            attributes += more;
        }
        classes.add(new DescriptorClass(numbered(name, classes.size()), entities.subList(first, entities.size())));
        return classes;
    }

    private static ClassName numbered(ClassName name, int before) {
        return before == 0 ? name : name.peerClass(name.simpleName() + (before + 1));
    }
}
