package io.subgraft.internal.read;

import io.subgraft.internal.aggregate.GroupRequest;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.row.AggregateValues;
import io.subgraft.internal.row.RequestedKeys;
import io.subgraft.internal.session.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads functions over lists, all of one list by one statement, and their groups, by one for each set of arguments.
 *
 * @param statements builds the statements
 * @param work runs them
 */
record AggregateReader(Statements statements, UnitOfWork work) {

    /** The aggregates of the list of all entities. */
    AggregateValues ofList(EntityType type, Aggregation aggregation, Filter filter, PageRequests requests) {
        Map<String, @Nullable Object> values = AggregateValues.ofNothing(aggregation.measures());
        if (!aggregation.measures().isEmpty()) {
            Statement statement = statements.aggregate(type, filter, aggregation.measures());
            values = AggregateValues.of(
                    aggregation.measures(), work.list(statement).get(0), 0);
        }
        List<List<Map<String, @Nullable Object>>> groups = new ArrayList<>();
        for (Aggregation.Groups each : aggregation.groups()) {
            GroupRequest request = requests.of(each);
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            for (@Nullable Object[] columns : work.list(statements.groups(type, filter, request, each.measures()))) {
                found.add(AggregateValues.group(request.by(), each.measures(), columns));
            }
            groups.add(found);
        }
        return new AggregateValues(aggregation, values, groups);
    }

    /** The aggregates of what an association leads to, for each of its owners. */
    Map<Object, AggregateValues> ofOwners(
            PlannedCollection.Association many, Filter filter, Collection<?> owners, PageRequests requests) {
        Aggregation aggregation = many.pages().aggregation();
        RequestedKeys asked = new RequestedKeys(owners);
        Map<Object, Map<String, @Nullable Object>> values = new HashMap<>();
        if (!aggregation.measures().isEmpty()) {
            Statement statement = statements.aggregate(many, filter, aggregation.measures(), owners);
            for (@Nullable Object[] columns : work.list(statement)) {
                values.put(asked.owner(many.owner(), columns), AggregateValues.of(aggregation.measures(), columns, 0));
            }
        }
        List<Map<Object, List<Map<String, @Nullable Object>>>> groups = new ArrayList<>();
        for (Aggregation.Groups each : aggregation.groups()) {
            groups.add(groups(many, filter, each, owners, requests.of(each)));
        }
        Map<Object, AggregateValues> byOwner = new HashMap<>();
        for (Object owner : owners) {
            Map<String, @Nullable Object> own = values.get(owner);
            List<List<Map<String, @Nullable Object>>> ownGroups = new ArrayList<>();
            groups.forEach(each -> ownGroups.add(each.getOrDefault(owner, List.of())));
            byOwner.put(
                    owner,
                    new AggregateValues(
                            aggregation,
                            own == null ? AggregateValues.ofNothing(aggregation.measures()) : own,
                            ownGroups));
        }
        return byOwner;
    }

    private Map<Object, List<Map<String, @Nullable Object>>> groups(
            PlannedCollection.Association many,
            Filter filter,
            Aggregation.Groups groups,
            Collection<?> owners,
            GroupRequest request) {
        Map<Object, List<Map<String, @Nullable Object>>> found = new HashMap<>();
        RequestedKeys asked = new RequestedKeys(owners);
        Statement statement = statements.groups(many, filter, request, groups.measures(), owners);
        for (@Nullable Object[] columns : work.list(statement)) {
            found.computeIfAbsent(asked.owner(many.owner(), columns), owner -> new ArrayList<>())
                    .add(AggregateValues.group(request.by(), groups.measures(), columns));
        }
        return found;
    }
}
