package io.subgraft.internal.plan;

import graphql.language.Document;
import graphql.language.Field;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps plans as long as the documents that they are of: a plan depends on nothing else, unless variables decide which fields
 * are selected.
 *
 * @param <P> a plan
 */
public final class Plans<P> {

    /** Nothing is kept for a document whose plans differ by request. A plan refers to nodes of it, but no node to the document. */
    private final Map<Document, Optional<Map<Field, P>>> byDocument = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * The plan of a field.
     *
     * @param field the first of the fields of the document that it is for
     */
    public P of(Document document, Field field, Supplier<P> plan) {
        return byDocument
                .computeIfAbsent(document, Plans::kept)
                .map(kept -> kept.computeIfAbsent(field, absent -> plan.get()))
                .orElseGet(plan);
    }

    private static <P> Optional<Map<Field, P>> kept(Document document) {
        return Conditions.areIn(document) ? Optional.empty() : Optional.of(new ConcurrentHashMap<>());
    }
}
