package io.subgraft.internal.write.apply;

import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.input.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows that an association to many leads to. It stays the collection that it is, and rows stay in it that nobody names. */
final class LinkedRows {

    private final Collection<Object> members;
    private final Map<Object, Object> byId = new LinkedHashMap<>();
    private final References references;
    private final KeyValues keys;
    private final List<Fault> faults;
    private boolean isChanged;

    /** @param faults receives what is to be taken out and is not in it */
    LinkedRows(Collection<Object> members, References references, KeyValues keys, List<Fault> faults) {
        this.members = members;
        this.references = references;
        this.keys = keys;
        this.faults = faults;
        for (Object each : members) {
            if (each != null) { // a list has gaps
                byId.put(id(each), each);
            }
        }
    }

    /** Applies what an input says; returns whether it leads to others now. */
    boolean apply(Change.Links change) {
        for (Reference each : change.disconnect()) {
            if (!remove(id(references.get(each)))) {
                faults.add(Fault.notFound(each.target().name(), each.path()));
            }
        }
        change.connect().forEach(this::add);
        if (change.set() != null) {
            set(change, change.set());
        }
        return isChanged;
    }

    /** What the caller cannot see stays: it does not know that it is there. */
    private void set(Change.Links change, List<Reference> wanted) {
        Set<Object> ids = new HashSet<>();
        wanted.forEach(each -> ids.add(id(references.get(each))));
        List<Object> others = new ArrayList<>();
        byId.forEach((id, member) -> {
            if (!ids.contains(id)) {
                others.add(member);
            }
        });
        references.visible(change.attribute().target(), others, keys).forEach(each -> remove(id(each)));
        wanted.forEach(this::add);
    }

    private void add(Reference reference) {
        Object row = references.get(reference);
        if (byId.putIfAbsent(id(row), row) == null) {
            members.add(row);
            isChanged = true;
        }
    }

    private boolean remove(Object id) {
        Object member = byId.remove(id);
        if (member == null) {
            return false;
        }
        members.remove(member);
        isChanged = true;
        return true;
    }

    private Object id(Object instance) {
        return Objects.requireNonNull(keys.id(instance));
    }
}
