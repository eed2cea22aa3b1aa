package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.internal.aggregate.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what is selected of a list as a whole. */
final class AggregationNode {

    private final Set<Measure> measures = new LinkedHashSet<>();
    private final List<GroupsNode> groups = new ArrayList<>();

    /** By the node of the document: a node is equal to itself only. */
    private final Map<Field, Integer> groupsOfField = new HashMap<>();

    Set<Measure> measures() {
        return measures;
    }

    /** The groups that a field selects; all aliases with equal arguments share them. */
    GroupsNode groups(Field field) {
        int place = 0;
        while (place < groups.size()
                && !Arguments.areEqual(groups.get(place).field().getArguments(), field.getArguments())) {
            place++;
        }
        groupsOfField.put(field, place);
        if (place == groups.size()) {
            groups.add(new GroupsNode(field, new LinkedHashSet<>(), new LinkedHashSet<>()));
        }
        return groups.get(place);
    }

    Aggregation build() {
        List<Aggregation.Groups> built = groups.stream()
                .map(each ->
                        new Aggregation.Groups(each.field(), List.copyOf(each.measures()), List.copyOf(each.keys())))
                .toList();
        return new Aggregation(List.copyOf(measures), built, groupsOfField);
    }

    /** Gathers what is selected of groups. */
    record GroupsNode(Field field, Set<Measure> measures, Set<String> keys) {}
}
