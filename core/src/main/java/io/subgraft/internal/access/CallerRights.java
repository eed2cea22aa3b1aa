package io.subgraft.internal.access;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.language.Field;
import io.subgraft.error.ForbiddenException;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.Restriction;
import io.subgraft.internal.model.RowConditions;
import io.subgraft.security.Caller;
import io.subgraft.security.RowPolicy;
import io.subgraft.security.Rows;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the caller of one request may read. Roles and policies are asked once for each request, and only where they matter. */
public final class CallerRights {

    private final Caller caller;
    private final Map<RowPolicy, Rows> rows = new ConcurrentHashMap<>(); // branches of a read may ask
    private final Map<Writing, Rows> writable = new HashMap<>();
    private final Set<Field> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Guard, Boolean> asked = new IdentityHashMap<>();
    private @Nullable Set<Guard> denied;
    private @Nullable ExecutionId execution;
    private SessionScope session = SessionScope.PLAIN;

    private CallerRights(Caller caller) {
        this.caller = caller;
    }

    /** Of the caller that a context has. */
    public static CallerRights of(GraphQLContext context) {
        Caller caller = context.getOrDefault(Caller.class, Caller.NOBODY);
        CallerRights known = context.get(CallerRights.class);
        if (known == null || known.caller != caller) { // a host may use a context twice
            known = new CallerRights(caller);
            context.put(CallerRights.class, known);
        }
        return known;
    }

    /**
     * Says what the sessions of an execution are opened with, on the thread that executes it; known from then on.
     *
     * @param running the execution; null where there is none yet
     */
    public CallerRights in(@Nullable ExecutionId running, Sessions sessions) {
        if (running == null || !Objects.equals(running, execution)) {
            session = sessions.scope(caller);
            execution = running;
        }
        return this;
    }

    /** What the sessions of the execution are opened with. */
    public SessionScope session() {
        return session;
    }

    /** The rows of an entity that the caller may see. */
    public Rows rows(EntityType type) {
        Restriction restriction = type.restriction();
        return restriction == null
                ? Rows.all()
                : rows.computeIfAbsent(restriction.policy(), each -> each.visibleTo(caller));
    }

    /** Returns the rows of an entity to which the caller may do this. */
    public Rows writable(EntityType type, Write write) {
        Restriction restriction = type.restriction();
        return restriction == null
                ? Rows.all()
                : writable.computeIfAbsent(
                        new Writing(restriction.policy(), write),
                        each -> each.policy().writableBy(caller, write));
    }

    private record Writing(RowPolicy policy, Write write) {}

    /** Returns the caller of the request. */
    public Caller caller() {
        return caller;
    }

    /** Whether neither a policy nor a filter leaves out rows of an entity. */
    public boolean seesAll(EntityType type) {
        RowConditions filters = type.conditions();
        return rows(type).isAll()
                && !session.enablesAny(filters.names())
                && filters.subclasses().stream().noneMatch(each -> session.enablesAny(each.names()));
    }

    /** The guards of a model that do not let the caller pass; an equal set for all callers of the same rights. */
    public Set<Guard> denied(Model model) {
        Set<Guard> known = denied;
        if (known == null) {
            known = model.guards().isEmpty() ? Set.of() : deniedOf(model.guards());
            denied = known;
        }
        return known;
    }

    private Set<Guard> deniedOf(Set<Guard> guards) {
        Set<Guard> found = new HashSet<>();
        guards.forEach(each -> {
            if (isDenied(each)) {
                found.add(each);
            }
        });
        return Set.copyOf(found);
    }

    /** Whether a guard does not let the caller pass. */
    public boolean isDenied(@Nullable Guard guard) {
        return guard != null && asked.computeIfAbsent(guard, each -> !each.allows(caller::hasRole));
    }

    /**
     * Refuses what the caller may not read.
     *
     * @param place the name of an argument, then of the fields of its value that lead to what was named
     * @param name what was named
     * @throws ForbiddenException if the guard does not let the caller pass
     */
    public void check(@Nullable Guard guard, List<String> place, String name) {
        if (isDenied(guard)) {
            throw new ForbiddenException(new ArrayList<>(place), name);
        }
    }

    /** Whether the caller has not been told yet that a field of the document is not for it. */
    public boolean isNews(Field field) {
        return told.add(field);
    }
}
