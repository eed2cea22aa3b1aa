package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EntityModel;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;

/**
 * An entity and what the schema shows of it.
 *
 * @param entity what JPA knows of it
 * @param type how it appears as a type
 * @param list how pages of it appear
 * @param keys the keys that it can be looked up by
 * @param fields how its attributes appear
 * @param enums the enums among the types of its attributes
 * @param computed the fields that methods compute
 * @param strayFields the other members that carry {@code @GraphQLField} and are no persistent attributes
 * @param writes what may be done to its rows
 */
public record ExposedEntity(
        EntityModel entity,
        TypeExposure type,
        ListExposure list,
        List<KeyExposure> keys,
        ExposedFields fields,
        List<EnumExposure> enums,
        List<ComputedField> computed,
        List<String> strayFields,
        EntityWrites writes)
        implements ExposedType {

    public ExposedEntity {
        keys = List.copyOf(keys);
        enums = List.copyOf(enums);
        computed = List.copyOf(computed);
        strayFields = List.copyOf(strayFields);
    }

    /** The same under another name, with other pages. */
    ExposedEntity named(String name, ListExposure pages) {
        return new ExposedEntity(entity, type.named(name), pages, keys, fields, enums, computed, strayFields, writes);
    }

    /** Whether fields of {@code Mutation} write rows of it; those of a type of another subgraph are written there. */
    public boolean isWritten() {
        return writes.isAny() && HelperNames.isOwned(this);
    }

    /** Whether a field creates rows of it: an abstract class has none of its own. */
    public boolean isCreated() {
        return writes.has(AttributeWrites.CREATE) && !entity.lineage().isAbstract();
    }

    /** Whether a field updates rows of it or creates them. */
    public boolean isUpserted() {
        return writes.has(AttributeWrites.UPSERT) && !entity.lineage().isAbstract();
    }

    /** Whether it has a part of the schema. */
    public boolean has(SchemaPart part) {
        return list.parts().contains(part);
    }

    @Override
    public JavaName javaName() {
        return entity.name();
    }

    @Override
    public List<AttributeModel> persistent() {
        return entity.attributes();
    }
}
