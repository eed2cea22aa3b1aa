package io.subgraft.generated;

import io.subgraft.security.Preset;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be written of one exposed entity.
 *
 * @param operations the fields of {@code Mutation}
 * @param inputs the attributes that clients write
 * @param presets the attributes that are written from the caller
 * @param uniques the attributes that no two rows have alike, by unique key
 * @param entityField the name of the field of payloads that has the entity
 * @param listField the name of the field of payloads that has several
 */
public record WriteFacts(
        List<OperationFacts> operations,
        List<InputFacts> inputs,
        List<PresetFacts> presets,
        List<List<String>> uniques,
        String entityField,
        String listField) {

    public WriteFacts {
        operations = List.copyOf(operations);
        inputs = List.copyOf(inputs);
        presets = List.copyOf(presets);
        uniques = List.copyOf(uniques);
    }

    /**
     * Begins the facts of an entity.
     *
     * @param entityField the name of the field of payloads that has the entity
     * @param listField the name of the field of payloads that has several
     */
    public static WriteFacts of(String entityField, String listField) {
        return new WriteFacts(List.of(), List.of(), List.of(), List.of(), entityField, listField);
    }

    /** With a field that creates. */
    public WriteFacts create(String field) {
        return operation(new OperationFacts(field, Write.CREATE, 0, List.of()));
    }

    /** With a field that updates what a lookup of the entity finds, by its place among them. */
    public WriteFacts update(String field, int lookup) {
        return operation(new OperationFacts(field, Write.UPDATE, lookup, List.of()));
    }

    /** With a field that creates several rows. */
    public WriteFacts createAll(String field) {
        return operation(new OperationFacts(field, Write.CREATE, OperationFacts.MANY, List.of()));
    }

    /** With a field that updates what a lookup of the entity finds, by its place among them, or else creates it. */
    public WriteFacts upsert(String field, int lookup) {
        return operation(new OperationFacts(field, Write.UPSERT, lookup, List.of()));
    }

    /** With a field that deletes what a lookup of the entity finds, by its place among them. */
    public WriteFacts delete(String field, int lookup) {
        return operation(new OperationFacts(field, Write.DELETE, lookup, List.of()));
    }

    private WriteFacts operation(OperationFacts more) {
        return new WriteFacts(and(operations, more), inputs, presets, uniques, entityField, listField);
    }

    /** With the operation that was added last for callers with one of these roles only, beside those that it needs already. */
    public WriteFacts allowing(String... roles) {
        List<OperationFacts> all = new ArrayList<>(operations);
        OperationFacts last = all.remove(all.size() - 1);
        all.add(new OperationFacts(last.field(), last.write(), last.lookup(), and(last.roles(), List.of(roles))));
        return new WriteFacts(all, inputs, presets, uniques, entityField, listField);
    }

    /** With the attributes that clients write. */
    public WriteFacts inputs(InputFacts... all) {
        return new WriteFacts(operations, List.of(all), presets, uniques, entityField, listField);
    }

    /** With an attribute that is written from the caller. */
    public WriteFacts preset(String attribute, Class<? extends Preset<?>> preset, Write... on) {
        PresetFacts more = new PresetFacts(attribute, preset, List.of(on));
        return new WriteFacts(operations, inputs, and(presets, more), uniques, entityField, listField);
    }

    /** Adds a unique key. */
    public WriteFacts unique(String... attributes) {
        return new WriteFacts(operations, inputs, presets, and(uniques, List.of(attributes)), entityField, listField);
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * A field of {@code Mutation}.
     *
     * @param field its name
     * @param write what it does
     * @param lookup the place, among the lookups of the entity, of the one that finds the row; 0 where none is needed
     * @param roles one of each list is needed
     */
    public record OperationFacts(String field, Write write, int lookup, List<List<String>> roles) {

        /** In place of a lookup: several rows are written. */
        static final int MANY = -1;

        /** Whether several rows are written. */
        public boolean isMany() {
            return lookup == MANY;
        }
    }

    /**
     * An attribute that is written from the caller.
     *
     * @param attribute the name of the JPA attribute
     * @param preset provides the value
     * @param on when it is written
     */
    public record PresetFacts(String attribute, Class<? extends Preset<?>> preset, List<Write> on) {}
}
