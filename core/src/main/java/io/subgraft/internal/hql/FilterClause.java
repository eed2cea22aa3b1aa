package io.subgraft.internal.hql;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.filter.Filter.All;
import io.subgraft.internal.filter.Filter.Any;
import io.subgraft.internal.filter.Filter.Column;
import io.subgraft.internal.filter.Filter.Exists;
import io.subgraft.internal.filter.Filter.One;
import io.subgraft.internal.filter.Filter.Self;
import io.subgraft.internal.filter.Filter.Within;
import io.subgraft.internal.model.AssociationPath;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.Model;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The HQL of filters. Associations to one are outer joins, so that a row does not get lost whose association is absent; those
 * to many are subqueries, so that no row is multiplied.
 */
final class FilterClause {

    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";

    private final Model model;
    private final FromClause scope;
    private final ComparisonClause tests;
    private int alternatives;

    FilterClause(Model model, FromClause scope) {
        this.model = model;
        this.scope = scope;
        this.tests = new ComparisonClause(scope.parameters());
    }

    /** Leaves only what the filter is true of, of the entity with that alias. */
    void restrict(Filter filter, String alias) {
        if (filter instanceof All all) {
            all.parts().forEach(part -> restrict(part, alias));
        } else {
            scope.where(of(filter, alias, false));
        }
    }

    /**
     * @param base the HQL of the entity, the embeddable or the value that the filter is about
     * @param optional whether that can be absent
     */
    private String of(Filter filter, String base, boolean optional) {
        if (filter instanceof All all) {
            return joined(all.parts(), " and ", ALWAYS, base, optional);
        }
        if (filter instanceof Any any) {
            alternatives++;
            String alternative = joined(any.parts(), " or ", NEVER, base, optional);
            alternatives--;
            return alternative;
        }
        if (filter instanceof Column column) {
            Attribute attribute = column.attribute();
            if (alternatives > 0 && attribute.isOfSuperTable()) {
                scope.anchor(base + "." + attribute.name());
            }
            return tests.of(column.test(), base + "." + attribute.name(), optional || attribute.isNullable());
        }
        if (filter instanceof Self self) {
            return tests.of(self.test(), base, true);
        }
        if (filter instanceof Within within) {
            Attribute attribute = within.attribute();
            return of(within.inner(), base + "." + attribute.name(), optional || attribute.isNullable());
        }
        return filter instanceof One one ? one(one, base, optional) : exists((Exists) filter, base);
    }

    private String joined(List<Filter> parts, String by, String ofNone, String base, boolean optional) {
        if (parts.isEmpty()) {
            return ofNone;
        }
        String all = parts.stream().map(each -> of(each, base, optional)).collect(Collectors.joining(by));
        return parts.size() == 1 ? all : "(" + all + ")";
    }

    private String one(One one, String base, boolean optional) {
        String path = base + "." + one.attribute().name();
        boolean isForeignKey = one.attribute().association().form() == Form.FOREIGN_KEY;
        boolean canBeAbsent = optional
                || one.attribute().isNullable()
                || !isForeignKey
                || one.target().isRestricted();
        String target = isForeignKey && !one.target().isRestricted() && isOfKey(one.inner(), one.target())
                ? path
                : scope.join(path, one.target());
        if (!canBeAbsent) {
            return of(one.inner(), target, false);
        }
        String key = target + "." + one.target().key().get(0).path();
        boolean ofNothing = NullSemantics.isTrueOfNothing(one.inner());
        if (one.inner().equals(Filter.EVERYTHING)) {
            return one.orAbsent() ? ALWAYS : key + " is not null";
        }
        if (one.inner() instanceof Any any && any.parts().isEmpty()) {
            return one.orAbsent() ? key + " is null" : NEVER;
        }
        String inner = of(one.inner(), target, true);
        if (one.orAbsent()) {
            return ofNothing ? inner : "(" + key + " is null or " + inner + ")";
        }
        return ofNothing ? "(" + key + " is not null and " + inner + ")" : inner;
    }

    /** Whether it asks for nothing but columns that the foreign key has. */
    private static boolean isOfKey(Filter filter, EntityType target) {
        if (filter instanceof All all) {
            return all.parts().stream().allMatch(each -> isOfKey(each, target));
        }
        if (filter instanceof Any any) {
            return any.parts().stream().allMatch(each -> isOfKey(each, target));
        }
        if (filter instanceof Within within) {
            return within.attribute().facts().isId();
        }
        return filter instanceof Column column
                && target.key().stream()
                        .anyMatch(each -> each.path().equals(column.attribute().name()));
    }

    private String exists(Exists exists, String base) {
        FromClause inner = scope.within();
        FilterClause clause = new FilterClause(model, inner);
        String alias = scope.parameters().alias();
        Attribute attribute = exists.attribute();
        boolean isOfTarget = exists.owner() instanceof EntityType
                && attribute.facts() instanceof ToMany
                && attribute.association().form() == Form.TARGET_FOREIGN_KEY;
        String from = isOfTarget ? "" : rows(exists, base, alias, inner);
        if (alternatives > 0 && attribute.isOfSuperTable() && exists.owner() instanceof EntityType owner) {
            scope.anchor(base + "." + owner.key().get(0).path());
        }
        if (attribute.facts() instanceof ToMany toMany) {
            EntityType target = model.entity(toMany.target());
            AssociationPath path = attribute.association();
            Reached reached = Reached.TO_MANY;
            if (isOfTarget && exists.owner() instanceof EntityType owner) {
                reached = Reached.BY_NAME;
                from = target.entityName() + " " + alias;
                for (KeyColumn key : owner.key()) {
                    inner.where(alias + "." + path.attribute() + "." + key.path() + " = " + base + "." + key.path());
                }
            }
            if (path.isOuter()) {
                inner.where(alias + "." + target.key().get(0).path() + " is not null");
            }
            inner.whereVisible(target, alias, reached);
            clause.restrict(exists.inner(), alias);
        } else {
            if (attribute.facts() instanceof Entries entries) {
                inner.whereVisible(entries, alias, model);
                inner.wherePresent(entries, attribute, alias, model);
            }
            inner.where(clause.element(exists.inner(), attribute.facts(), alias));
            ElementPresence.of(exists.inner(), attribute.facts(), alias).ifPresent(inner::where);
        }
        return (exists.isNegated() ? "not exists" : "exists") + " (select 1 from " + from + inner.text() + ")";
    }

    /**
     * Returns what a from clause has for the rows of a collection. One that leaves out rows by itself is joined from its owner anew:
     * Hibernate 7.4 correlates inner joins only, and such a join is an outer one.
     */
    private String rows(Exists exists, String base, String alias, FromClause inner) {
        Attribute attribute = exists.attribute();
        AssociationPath path = attribute.path();
        boolean isConditional = path != null && path.isConditional();
        if (!(exists.owner() instanceof EntityType owner) || !(isConditional || isSoftDeleted(attribute.facts()))) {
            return base + "." + attribute.name() + " " + alias;
        }
        String again = scope.parameters().alias();
        for (KeyColumn key : owner.key()) {
            inner.where(again + "." + key.path() + " = " + base + "." + key.path());
        }
        return owner.entityName() + " " + again
                + (path != null && path.isConditional() && path.isOuter()
                        ? OwnedRows.conditional(again, attribute.name(), alias)
                        : OwnedRows.join(again, attribute.name(), alias));
    }

    private boolean isSoftDeleted(AttributeFacts collection) {
        if (collection instanceof Entries entries) {
            return isSoftDeleted(entries.value());
        }
        String target = collection instanceof ToMany toMany
                ? toMany.target()
                : collection instanceof ToOne toOne ? toOne.target() : null;
        return target != null && model.entity(target).conditions().isSoftDeleted();
    }

    private String element(Filter filter, AttributeFacts collection, String alias) {
        if (!(collection instanceof Entries entries)) {
            return of(filter, alias, true);
        }
        if (filter instanceof All all) {
            return entries(all.parts(), " and ", ALWAYS, collection, alias);
        }
        if (filter instanceof Any any) {
            return entries(any.parts(), " or ", NEVER, collection, alias);
        }
        if (filter instanceof Filter.Key key) {
            String base = entries.key() instanceof ToOne toOne
                    ? scope.joinKey(alias, model.entity(toOne.target()))
                    : "key(" + alias + ")";
            return of(key.inner(), base, false);
        }
        Filter.Value value = (Filter.Value) filter;
        return of(value.inner(), entries.value() instanceof Basic ? "value(" + alias + ")" : alias, true);
    }

    private String entries(List<Filter> parts, String by, String ofNone, AttributeFacts collection, String alias) {
        return parts.isEmpty()
                ? ofNone
                : parts.stream()
                        .map(each -> element(each, collection, alias))
                        .collect(Collectors.joining(by, "(", ")"));
    }
}
