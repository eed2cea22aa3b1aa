package io.subgraft.internal.plan;

import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.internal.model.AddedField;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EmbeddableType;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.plan.Selection.Sources;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what all fields and aliases of a document select of an entity of one class, or of an embeddable. */
final class StructNode {

    private final StructType type;
    private final @Nullable EntityNode entity;
    private final @Nullable EntityType concrete;
    private final String path;
    private final Map<Integer, Attribute> columns = new TreeMap<>();
    private final Set<Computed> loaded = new LinkedHashSet<>();
    private boolean hasAddedFields;
    private boolean isWhole;
    private final Map<Attribute, StructNode> values = new LinkedHashMap<>();
    private final Map<Attribute, EntityNode> ones = new LinkedHashMap<>();

    private StructNode(StructType type, @Nullable EntityNode entity, @Nullable EntityType concrete, String path) {
        this.type = type;
        this.entity = entity;
        this.concrete = concrete;
        this.path = path;
    }

    /** One of the classes that an entity can be of. */
    static StructNode variant(EntityNode entity, EntityType concrete) {
        return new StructNode(concrete, entity, concrete, "");
    }

    /** An embeddable in a collection or a map. */
    static StructNode element(EmbeddableType embeddable) {
        return new StructNode(embeddable, null, null, "");
    }

    StructType type() {
        return type;
    }

    /** The entity that it is, or lies in; null for an element of a collection. */
    @Nullable
    EntityNode entity() {
        return entity;
    }

    /** The class of that entity. */
    @Nullable
    EntityType concrete() {
        return concrete;
    }

    /** The path of an attribute from that entity. */
    String path(Attribute attribute) {
        return path + attribute.name();
    }

    void column(Attribute attribute) {
        columns.put(attribute.ordinal(), attribute);
    }

    /** What a method computes: its columns, or the key of what it needs beyond them. */
    void computed(Computed computed) {
        computed.inputs().forEach(this::column);
        if (computed.isLoaded() && entity != null) {
            entity.key();
            loaded.add(computed);
        }
    }

    /** What a field of the application is given: an instance with some columns, or with the whole entity. */
    void added(AddedField field) {
        hasAddedFields = true;
        if (field.attributes() != null) {
            field.attributes().forEach(this::column);
        } else if (entity != null) {
            entity.key();
            isWhole = true;
        }
    }

    StructNode value(Attribute attribute, EmbeddableType embeddable) {
        return values.computeIfAbsent(
                attribute, absent -> new StructNode(embeddable, entity, concrete, path(attribute) + "."));
    }

    /** All aliases of one association read one joined row: to-ones take no arguments. */
    EntityNode one(Attribute attribute, EntityNode target) {
        EntityNode one = ones.computeIfAbsent(
                attribute,
                absent -> entity == null || concrete == null ? target : entity.one(concrete, path(attribute), target));
        one.key();
        return one;
    }

    /** @param base the HQL of what the paths start from */
    Selection build(Columns into, String base) {
        if (isLoaded() || columns.values().stream().anyMatch(Attribute::isLargeObject)) {
            into.notAlone();
        }
        Map<Attribute, Integer> slots = new LinkedHashMap<>();
        columns.values().forEach(each -> slots.put(each, into.slot(column(each, base))));
        Map<Attribute, Element> nested = new LinkedHashMap<>();
        values.forEach((attribute, value) -> nested.put(attribute, value(attribute, value, into, base)));
        ones.forEach((attribute, one) -> nested.put(
                attribute,
                entity == null || concrete == null
                        ? one(attribute, one, into, base)
                        : entity.joined(concrete, path(attribute), () -> one(attribute, one, into, base))));
        return new Selection(type, slots, nested, List.copyOf(loaded), new Sources(hasAddedFields, isWhole));
    }

    private boolean isLoaded() {
        return isWhole || !loaded.isEmpty();
    }

    /** @param base the HQL of an embeddable that is an element, a key or a value by itself */
    Element.Value buildElement(Columns into, String base) {
        return new Element.Value(build(into, base), into.slot(presence(base)));
    }

    private static String presence(String path) {
        return "case when " + path + " is null then false else true end";
    }

    private Element value(Attribute attribute, StructNode value, Columns into, String base) {
        Selection selection = value.build(into, base);
        boolean always = attribute.facts().isId();
        return new Element.Value(selection, always ? -1 : into.slot(presence(expression(attribute, base))));
    }

    private Element one(Attribute attribute, EntityNode one, Columns into, String base) {
        String path = expression(attribute, base);
        boolean byForeignKey = attribute.association().form() == Form.FOREIGN_KEY
                && one.isKeyOnly()
                && !one.type().hasLooseKey()
                && !one.type().isRestricted();
        return new Element.One(one.build(into, byForeignKey ? path : into.join(path, one.type())));
    }

    private String expression(Attribute attribute, String base) {
        String full = path(attribute);
        return (entity == null || concrete == null ? base : entity.base(concrete, full, base)) + "." + full;
    }

    private String misread(Attribute attribute, String base) {
        String full = path(attribute);
        EntityType declaring = entity == null || concrete == null ? null : entity.misread(concrete, full);
        if (declaring == null) {
            return expression(attribute, base);
        }
        String same = declaring.key().stream()
                .map(key -> "t." + key.path() + " = " + base + "." + key.path())
                .collect(Collectors.joining(" and "));
        return "(select t." + full + " from " + declaring.entityName() + " t where " + same + ")";
    }

    private String column(Attribute attribute, String base) {
        String path = misread(attribute, base);
        return attribute.enumColumn() == null ? path : attribute.enumColumn().raw(path);
    }

    /** Whether nothing but columns of the key is read, so that a foreign key is enough. */
    boolean isWithin(EntityType keyed) {
        return ones.isEmpty()
                && !isLoaded()
                && values.isEmpty()
                && columns.values().stream()
                        .allMatch(each -> each.facts() instanceof Basic
                                && keyed.key().stream()
                                        .anyMatch(key -> key.path().equals(path(each))));
    }

    boolean isEmpty() {
        return columns.isEmpty() && values.isEmpty() && ones.isEmpty() && !isLoaded();
    }
}
