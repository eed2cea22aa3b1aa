package io.subgraft.internal.write.apply;

import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.model.Member;
import io.subgraft.internal.write.model.WritableAttribute;
import io.subgraft.internal.write.model.WritableAttribute.Embedded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes instances as an input says. What is equal already is not written. */
public final class Patcher {

    private final References references;
    private final KeyValues keys;
    private final List<Fault> faults;

    /** @param faults receives what is missing of embeddables that are made anew */
    public Patcher(References references, KeyValues keys, List<Fault> faults) {
        this.references = references;
        this.keys = keys;
        this.faults = faults;
    }

    /** Changes an instance; returns the names of the attributes that are others now. */
    public Set<String> apply(Object instance, List<Change> changes) {
        Set<String> changed = new LinkedHashSet<>();
        for (Change each : changes) {
            if (apply(instance, each)) {
                changed.add(each.attribute().member().name());
            }
        }
        return changed;
    }

    private boolean apply(Object instance, Change change) {
        Member member = change.attribute().member();
        if (change instanceof Change.Value value) {
            return set(instance, member, value.value());
        }
        if (change instanceof Change.Link link) {
            return link(instance, member, link);
        }
        if (change instanceof Change.Links links) {
            return new LinkedRows(links.attribute().of(instance), references, keys, faults).apply(links);
        }
        return members(instance, (Change.Members) change);
    }

    /** Sets an attribute unless it has the value. */
    public static boolean set(Object instance, Member member, @Nullable Object value) {
        return member.change(instance, value);
    }

    private boolean link(Object instance, Member member, Change.Link link) {
        Object present = member.get(instance);
        Object next = link.reference() == null ? null : references.get(link.reference());
        if (present == next || (present != null && next != null && Objects.equals(keys.id(present), keys.id(next)))) {
            return false;
        }
        member.set(instance, next);
        return true;
    }

    private boolean members(Object instance, Change.Members change) {
        Member member = change.attribute().member();
        Object present = member.get(instance);
        if (change.members() == null) {
            return set(instance, member, null);
        }
        if (present == null) {
            checkRequired(change.attribute(), change.members(), change.path());
            member.set(instance, made(change.attribute(), change.members()));
            return true;
        }
        if (change.attribute().isImmutable()) {
            return set(instance, member, remade(change.attribute(), present, change.members()));
        }
        boolean isChanged = !apply(present, change.members()).isEmpty();
        if (isChanged) {
            member.changed(instance);
        }
        return isChanged;
    }

    /** Reports the required members that a new instance would lack. */
    private void checkRequired(Embedded embedded, List<Change> members, List<String> path) {
        for (WritableAttribute each : embedded.members()) {
            boolean isGiven = members.stream().anyMatch(change -> change.attribute() == each);
            if (each.facts().isRequired() && !isGiven) {
                faults.add(Fault.required(path, each.facts().field()));
            }
        }
    }

    private Object made(Embedded embedded, List<Change> members) {
        if (embedded.isImmutable()) {
            return remade(embedded, null, members);
        }
        Object made = embedded.make(null);
        apply(made, members);
        return made;
    }

    private Object remade(Embedded embedded, @Nullable Object present, List<Change> members) {
        @Nullable Object[] values = new Object[embedded.all().size()];
        for (int i = 0; i < values.length; i++) {
            Member member = embedded.all().get(i);
            values[i] = present == null ? Zeros.of(member.javaType()) : member.get(present);
            for (Change each : members) {
                if (each.attribute().member().name().equals(member.name())) {
                    values[i] = value(each, values[i]);
                }
            }
        }
        return embedded.make(values);
    }

    private @Nullable Object value(Change change, @Nullable Object present) {
        if (change instanceof Change.Value value) {
            return value.value();
        }
        if (change instanceof Change.Link link) {
            return link.reference() == null ? null : references.get(link.reference());
        }
        Change.Members nested = (Change.Members) change;
        if (nested.members() == null) {
            return null;
        }
        if (present == null) {
            checkRequired(nested.attribute(), nested.members(), nested.path());
            return made(nested.attribute(), nested.members());
        }
        return remade(nested.attribute(), present, nested.members());
    }
}
