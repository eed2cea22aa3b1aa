package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ModuleParts;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the compiler arguments that decide about parts of the schema for all entities of a module:
 * {@code -Asubgraft.aggregates=marked|all|off}, and so for each {@link SchemaPart}.
 */
public final class PartSwitches {

    private static final String MARKED = "marked";
    private static final String ALL = "all";
    private static final String OFF = "off";

    private PartSwitches() {}

    /** Returns the names of the compiler arguments. */
    public static Set<String> options() {
        return Arrays.stream(SchemaPart.values()).map(SchemaPart::option).collect(Collectors.toUnmodifiableSet());
    }

    static ModuleParts of(Map<String, String> options) {
        Map<SchemaPart, Boolean> switches = new EnumMap<>(SchemaPart.class);
        for (SchemaPart each : SchemaPart.values()) {
            String wanted = options.getOrDefault(each.option(), MARKED);
            if (wanted.equals(ALL) || wanted.equals(OFF)) {
                switches.put(each, wanted.equals(ALL));
            }
        }
        return new ModuleParts(switches);
    }

    /** Returns a finding for each argument with an unknown value. */
    public static List<Finding> check(ExposedModel model, Map<String, String> options) {
        List<Finding> findings = new ArrayList<>();
        for (SchemaPart each : SchemaPart.values()) {
            String wanted = options.getOrDefault(each.option(), MARKED);
            if (!Set.of(MARKED, ALL, OFF).contains(wanted)) {
                Place place = Place.of(model.exposures().get(0));
                findings.add(Problem.UNKNOWN_PART_SWITCH.at(place, each.option(), wanted));
            }
        }
        return findings;
    }
}
