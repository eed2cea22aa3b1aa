package io.subgraft.internal.plan;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.aggregate.Measure;
import io.subgraft.internal.model.AddedField;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.CollectionOrder;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks the selection below a field and says what has to be read for it. It looks at the document and at the variables of
 * {@code @skip} and {@code @include} only, so its result can serve every request with the same of both.
 */
public final class Planner {

    private final Model model;
    private final FieldCollector collector;
    private final AggregationPlanner aggregations;
    private final Set<Guard> denied;

    /** @param denied the guards that do not let the caller pass: what they guard is not read */
    public Planner(
            Model model, Map<String, FragmentDefinition> fragments, Map<String, Object> variables, Set<Guard> denied) {
        this(model, fragments, variables, null, denied);
    }

    /** @param union a union that every entity is in: what a fragment on it selects is selected of all; null for none */
    public Planner(
            Model model,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            @Nullable String union,
            Set<Guard> denied) {
        this.model = model;
        this.denied = denied;
        this.collector = new FieldCollector(fragments, variables, union);
        this.aggregations = new AggregationPlanner(model, collector, denied);
    }

    /** Visits each field that a selection set selects on an object of the given type. */
    public void forEachField(SelectionSet set, String type, Consumer<Field> visitor) {
        collector.collect(set, Set.of(type), visitor);
    }

    /** What to read for fields that return one entity; several where the document repeats the field. */
    public Projection<EntitySelection> one(EntityType type, List<Field> fields) {
        EntityNode node = node(type);
        fields.forEach(field -> entity(node, field));
        Columns columns = new Columns();
        return columns.projection(node.build(columns, Projection.ENTITY));
    }

    /** What to read for fields that return a connection; several where the document repeats the field. */
    public PlannedCollection.Pages pages(EntityType type, List<Field> fields) {
        PagesNode pages = new PagesNode(fields.get(0), node(type));
        fields.forEach(field -> connection(pages, field, type));
        return pages.build(CollectionOrder.NONE);
    }

    /** What to read for fields that return a collection of an instance that the application has. */
    public PlannedCollection many(EntityType owner, Attribute attribute, List<Field> fields) {
        EntityNode node = node(owner);
        StructNode struct = node.variants().getOrDefault(owner, StructNode.variant(node, owner));
        fields.forEach(field -> attribute(struct, attribute, field));
        Columns unused = new Columns();
        return node.build(unused, Projection.ENTITY).manys().get(0);
    }

    private EntityNode node(EntityType type) {
        return new EntityNode(type, model.lineages(type));
    }

    private void entity(EntityNode into, Field parent) {
        into.variants().forEach((concrete, variant) -> struct(variant, typesOf(concrete), parent));
    }

    private boolean isDenied(@Nullable Guard guard) {
        return guard != null && denied.contains(guard);
    }

    private Set<String> typesOf(EntityType concrete) {
        Set<String> types = new LinkedHashSet<>();
        types.add(concrete.name());
        model.ancestry(concrete).forEach(each -> types.add(each.referenceName()));
        return types;
    }

    private void struct(StructNode into, Set<String> types, Field parent) {
        collector.collect(parent.getSelectionSet(), types, field -> {
            Attribute attribute = into.type().byField(field.getName());
            if (attribute != null) {
                if (!isDenied(attribute.guard())) {
                    attribute(into, attribute, field);
                }
            } else if (into.type() instanceof EntityType type) {
                computedOrAdded(into, type, field.getName());
            }
        });
    }

    private void computedOrAdded(StructNode into, EntityType type, String field) {
        Computed computed = type.computed(field);
        AddedField added = computed == null ? model.added(type, field) : null;
        if (computed != null && !isDenied(computed.guard())) {
            into.computed(computed);
        } else if (added != null) {
            into.added(added);
        }
    }

    private void attribute(StructNode into, Attribute attribute, Field field) {
        AttributeFacts facts = attribute.facts();
        if (facts instanceof Basic) {
            into.column(attribute);
        } else if (facts instanceof Embedded embedded) {
            struct(into.value(attribute, model.embeddable(embedded.type())), Set.of(embedded.type()), field);
        } else if (facts instanceof ToOne toOne) {
            entity(into.one(attribute, node(model.entity(toOne.target()))), field);
        } else {
            many(into, attribute, field);
        }
    }

    private void many(StructNode into, Attribute attribute, Field field) {
        EntityNode entity = Objects.requireNonNull(into.entity(), "a collection in an element of a collection");
        AttributeFacts facts = attribute.facts();
        if (facts instanceof ToMany toMany) {
            EntityType target = model.entity(toMany.target());
            ManyNode many = entity.many(new ManyNode.Association(into, attribute, field, node(target)));
            PagesNode pages = ((ManyNode.Association) many).pages();
            if (toMany.isList()) {
                entity(pages.rows(), field);
            } else {
                connection(pages, field, target);
            }
        } else if (facts instanceof Elements elements) {
            StructNode value = elements.element() instanceof Embedded embedded
                    ? StructNode.element(model.embeddable(embedded.type()))
                    : null;
            ManyNode many = entity.many(new ManyNode.Elements(into, attribute, field, value));
            StructNode gathered = ((ManyNode.Elements) many).value();
            if (gathered != null) {
                struct(gathered, Set.of(gathered.type().name()), field);
            }
        } else if (facts instanceof Entries entries) {
            ManyNode many = entity.many(
                    new ManyNode.Entries(into, attribute, field, part(entries.key()), part(entries.value())));
            entries((ManyNode.Entries) many, entries.type(), field);
        }
    }

    private ManyNode.Part part(AttributeFacts facts) {
        if (facts instanceof Embedded embedded) {
            return new ManyNode.Part(facts, StructNode.element(model.embeddable(embedded.type())), null);
        }
        if (facts instanceof ToOne toOne) {
            EntityNode entity = node(model.entity(toOne.target()));
            entity.key();
            return new ManyNode.Part(facts, null, entity);
        }
        return new ManyNode.Part(facts, null, null);
    }

    private void entries(ManyNode.Entries into, String type, Field parent) {
        collector.collect(parent.getSelectionSet(), Set.of(type), field -> {
            switch (field.getName()) {
                case "key" -> part(into.selectKey(), field);
                case "value" -> part(into.selectValue(), field);
                default -> {} // __typename
            }
        });
    }

    private void part(ManyNode.Part into, Field field) {
        StructNode struct = into.struct();
        EntityNode entity = into.entity();
        if (struct != null) {
            struct(struct, Set.of(struct.type().name()), field);
        } else if (entity != null) {
            entity(entity, field);
        }
    }

    private void connection(PagesNode into, Field parent, EntityType type) {
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            switch (field.getName()) {
                case "nodes" -> entity(into.rows(), field);
                case "edges" -> edge(into, field);
                case "pageInfo" -> pageInfo(into, field);
                case "totalCount" -> into.aggregation().measures().add(Measure.COUNT);
                case "aggregate" -> aggregations.aggregate(into.aggregation(), field, type);
                default -> {} // __typename
            }
        });
    }

    private void edge(PagesNode into, Field parent) {
        into.rows();
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            switch (field.getName()) {
                case "node" -> entity(into.rows(), field);
                case "cursor" -> into.cursors();
                default -> {} // __typename
            }
        });
    }

    private void pageInfo(PagesNode into, Field parent) {
        into.rows();
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            switch (field.getName()) {
                case "hasPreviousPage" -> into.start();
                case "hasNextPage" -> into.end();
                case "startCursor", "endCursor" -> into.cursors();
                default -> {} // __typename
            }
        });
    }
}
