package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what is selected of one collection, with one set of arguments. */
abstract sealed class ManyNode {

    private final EntityType owner;
    private final StructType struct;
    private final Attribute attribute;
    private final String path;
    private final Field field;

    private ManyNode(StructNode in, Attribute attribute, Field field) {
        this.struct = in.type();
        this.attribute = attribute;
        this.path = in.path(attribute);
        this.owner = Objects.requireNonNull(in.entity()).declaring(Objects.requireNonNull(in.concrete()), path);
        this.field = field;
    }

    Field field() {
        return field;
    }

    boolean isSame(ManyNode other) {
        return owner == other.owner
                && path.equals(other.path)
                && Arguments.areEqual(field.getArguments(), other.field.getArguments());
    }

    abstract PlannedCollection build();

    /** An association, in pages. */
    static final class Association extends ManyNode {

        private final PagesNode pages;

        Association(StructNode in, Attribute attribute, Field field, EntityNode target) {
            super(in, attribute, field);
            this.pages = new PagesNode(field, target);
        }

        PagesNode pages() {
            return pages;
        }

        @Override
        PlannedCollection build() {
            return new PlannedCollection.Association(
                    super.owner, super.struct, super.attribute, super.path, pages.build(super.owner.order(super.path)));
        }
    }

    /** A collection of values. */
    static final class Elements extends ManyNode {

        private final @Nullable StructNode value;

        /** @param value gathers what is selected of each; null where each is a column */
        Elements(StructNode in, Attribute attribute, Field field, @Nullable StructNode value) {
            super(in, attribute, field);
            this.value = value;
        }

        @Nullable
        StructNode value() {
            return value;
        }

        @Override
        PlannedCollection build() {
            Columns columns = new Columns();
            Element element = value == null
                    ? new Element.Column(columns.slot(Projection.ENTITY))
                    : value.buildElement(columns, Projection.ENTITY);
            return new PlannedCollection.Elements(
                    super.owner,
                    super.struct,
                    super.attribute,
                    super.path,
                    columns.projection(element),
                    super.owner.order(super.path));
        }
    }

    /** A map. */
    static final class Entries extends ManyNode {

        private final Part key;
        private final Part value;
        private boolean keySelected;
        private boolean valueSelected;

        Entries(StructNode in, Attribute attribute, Field field, Part key, Part value) {
            super(in, attribute, field);
            this.key = key;
            this.value = value;
        }

        Part selectKey() {
            keySelected = true;
            return key;
        }

        Part selectValue() {
            valueSelected = true;
            return value;
        }

        @Override
        PlannedCollection build() {
            Columns columns = new Columns();
            List<String> conditions = new ArrayList<>();
            String keys = key.entity() != null ? Projection.KEY : "key(" + Projection.ENTITY + ")";
            String values = value.facts() instanceof Basic ? "value(" + Projection.ENTITY + ")" : Projection.ENTITY;
            PlannedCollection.Entry entry = new PlannedCollection.Entry(
                    keySelected ? key.build(columns, keys) : key.unread(conditions, keys),
                    valueSelected ? value.build(columns, values) : value.unread(conditions, values),
                    conditions,
                    keySelected ? List.of() : key.order(keys));
            return new PlannedCollection.Entries(
                    super.owner, super.struct, super.attribute, super.path, columns.projection(entry));
        }
    }

    /**
     * The key or the value of the entries of a map.
     *
     * @param facts what it is
     * @param struct gathers what is selected of an embeddable; null for others
     * @param entity gathers what is selected of an entity; null for others
     */
    record Part(
            AttributeFacts facts,
            @Nullable StructNode struct,
            @Nullable EntityNode entity) {

        Element build(Columns into, String base) {
            if (struct != null) {
                return struct.buildElement(into, base);
            }
            return entity != null ? new Element.One(entity.build(into, base)) : new Element.Column(into.slot(base));
        }

        /** Asks that it is there, by what {@link #build} would look at. */
        Element unread(List<String> conditions, String base) {
            // Of several columns, "is not null" would ask all of them to be there.
            conditions.add(
                    struct != null
                            ? "not (" + base + " is null)"
                            : columns(base).get(0) + " is not null");
            return new Element.Unread();
        }

        /** What entries are sorted by where it is the key, and not selected. */
        List<String> order(String base) {
            return struct != null ? List.of() : columns(base);
        }

        private List<String> columns(String base) {
            return entity != null ? entity.keys(base) : List.of(base);
        }
    }
}
