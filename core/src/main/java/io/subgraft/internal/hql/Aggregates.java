package io.subgraft.internal.hql;

import static io.subgraft.internal.plan.Projection.ENTITY;

import io.subgraft.internal.aggregate.GroupRequest;
import io.subgraft.internal.aggregate.Grouping;
import io.subgraft.internal.aggregate.Measure;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.order.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The HQL of aggregates and groups.
 *
 * @param model the entities
 * @param scope the from clause of the rows
 * @param cutsDates whether {@link DateFunctions} are known
 */
record Aggregates(Model model, FromClause scope, boolean cutsDates) {

    List<String> measures(List<Measure> measures) {
        return measures.stream().map(Aggregates::measure).toList();
    }

    /** The columns of groups: their keys, then functions over their rows. */
    List<String> columns(List<String> keys, List<Measure> measures) {
        return Stream.concat(keys.stream(), measures(measures).stream()).toList();
    }

    private static String measure(Measure measure) {
        Attribute attribute = measure.attribute();
        return attribute == null
                ? measure.function().hql("", Long.class)
                : measure.function().hql(ENTITY + "." + attribute.name(), attribute.javaType());
    }

    List<String> keys(GroupRequest request) {
        return request.by().stream().map(this::key).toList();
    }

    private String key(Grouping grouping) {
        Attribute attribute = grouping.attribute();
        String path = new PathExpression(model, scope).of(ENTITY, grouping.steps(), attribute.name());
        if (grouping.unit() != null) {
            return cutsDates
                    ? DateFunctions.cut(path, grouping.unit())
                    : "trunc(" + path + ", " + grouping.unit().name().toLowerCase(Locale.ROOT) + ")";
        }
        return attribute.enumColumn() == null ? path : attribute.enumColumn().raw(path);
    }

    /**
     * The group by clause, and the having clause.
     *
     * @param owner the key of the owner that rows are grouped by first; empty for none
     */
    String clause(GroupRequest request, List<String> owner, List<String> keys) {
        ComparisonClause tests = new ComparisonClause(scope.parameters());
        String grouped =
                " group by " + Stream.concat(owner.stream(), keys.stream()).collect(Collectors.joining(", "));
        return request.having().isEmpty()
                ? grouped
                : grouped + " having "
                        + request.having().stream()
                                .map(each -> tests.of(each.test(), measure(each.measure()), true))
                                .collect(Collectors.joining(" and "));
    }

    /** What the groups are ordered by: what was asked for, then their keys. */
    static String order(GroupRequest request, List<String> keys) {
        List<String> order = new ArrayList<>();
        Direction ofKeys = Direction.ASCENDING;
        for (GroupRequest.Key each : request.order()) {
            if (each.measure() == null) {
                ofKeys = each.direction();
            } else {
                order.add(measure(Objects.requireNonNull(each.measure())) + text(each.direction()));
            }
        }
        String direction = text(ofKeys);
        keys.forEach(key -> order.add(key + direction));
        return String.join(", ", order);
    }

    private static String text(Direction direction) {
        return (direction.isDescending() ? " desc" : "") + (direction.nullsFirst() ? " nulls first" : " nulls last");
    }
}
