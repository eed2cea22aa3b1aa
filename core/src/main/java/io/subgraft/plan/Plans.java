package io.subgraft.plan;

import graphql.language.Document;
import graphql.language.Field;
import java.util.Collections;
import java.util.Map;
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

    private final Conditions conditions = new Conditions();

    /** A plan refers to nodes of its document, but no node to the document. */
    private final Map<Document, Map<Field, P>> byDocument = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * The plan of a field.
     *
     * @param field the first of the fields of the document that it is for
     */
    public P of(Document document, Field field, Supplier<P> plan) {
        if (conditions.areIn(document)) {
            return plan.get();
        }
        return byDocument
                .computeIfAbsent(document, absent -> new ConcurrentHashMap<>())
                .computeIfAbsent(field, absent -> plan.get());
    }
}
