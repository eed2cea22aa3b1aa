package io.subgraft.internal.introspection.write;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import java.util.Locale;
import java.util.Set;

/** The names of the fields of {@code Mutation} and of their types. */
public final class WriteNames {

    /** Fields that payloads of lists have besides. */
    private static final Set<String> OF_PAYLOADS = Set.of("count", "errors");

    private WriteNames() {}

    /** The field that creates a row. */
    public static String create(ExposedEntity entity) {
        return "create" + entity.type().name();
    }

    /** The field that creates several rows. */
    public static String createAll(ExposedEntity entity) {
        return "create" + capitalized(entity.list().field());
    }

    /** The field that updates a row or creates it. */
    public static String upsert(ExposedEntity entity) {
        return "upsert" + entity.type().name();
    }

    /** The field that updates what a lookup finds. */
    public static String update(SchemaNames.Lookup lookup) {
        return "update" + capitalized(lookup.field());
    }

    /** The field that deletes what a lookup finds. */
    public static String delete(SchemaNames.Lookup lookup) {
        return "delete" + capitalized(lookup.field());
    }

    /** The input of what creates a row. */
    public static String createInput(String type) {
        return "Create" + type + "Input";
    }

    /** The input of what updates a row. */
    public static String updateInput(String type) {
        return "Update" + type + "Input";
    }

    /** The input of what updates a row or creates it. */
    public static String upsertInput(String type) {
        return "Upsert" + type + "Input";
    }

    /** The payload of what updates a row or creates it. */
    public static String upsertPayload(String type) {
        return "Upsert" + type + "Payload";
    }

    /** The payload of what writes several rows. */
    public static String listPayload(ExposedEntity entity) {
        return capitalized(entity.list().field()) + "Payload";
    }

    /** The payload of what creates or updates a row. */
    public static String payload(String type) {
        return type + "Payload";
    }

    /** The payload of what deletes a row. */
    public static String deletePayload(String type) {
        return "Delete" + type + "Payload";
    }

    /** The input that has all of an embeddable. */
    public static String value(String embeddable) {
        return embeddable + "Input";
    }

    /** The input that changes members of an embeddable. */
    public static String patch(String embeddable) {
        return embeddable + "Patch";
    }

    /** The input of an association to one. */
    public static String toOne(String type, String field) {
        return type + capitalized(field) + "Input";
    }

    /** The input of an association to many. */
    public static String toMany(String type, String field, boolean isNew) {
        return (isNew ? "Create" : "Update") + toOne(type, field);
    }

    /** The input that names a row by one of its keys. */
    public static String reference(String type) {
        return type + "Ref";
    }

    /** The input of a key of several columns. */
    public static String key(SchemaNames.Lookup lookup) {
        return capitalized(lookup.field()) + "Key";
    }

    /** The field of {@link #reference} for a key: that of its column, or of its lookup where it has several. */
    public static String keyField(SchemaNames.Lookup lookup) {
        return lookup.by().size() == 1 ? lookup.by().get(0).argument() : lookup.field();
    }

    /** The field of payloads that has the entity. */
    public static String entityField(ExposedEntity entity) {
        return SchemaNames.decapitalized(entity.type().name());
    }

    /** The field of payloads that has several of it. */
    public static String listField(ExposedEntity entity) {
        String field = entity.list().field();
        return OF_PAYLOADS.contains(field) ? "rows" : field;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
