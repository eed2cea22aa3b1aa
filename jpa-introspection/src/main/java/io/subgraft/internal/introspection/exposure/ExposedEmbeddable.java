package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An embeddable of exposed entities and what the schema shows of it.
 *
 * @param embeddable what JPA knows of it
 * @param type how it appears as a type
 * @param fields how its attributes appear
 * @param enums the enums among the types of its attributes
 * @param strayFields the members that carry {@code @GraphQLField} and are no persistent attributes
 * @param isKey whether it is an identifier, or a part of one, anywhere
 * @param isReused whether another module has the type and its generated class
 */
public record ExposedEmbeddable(
        EmbeddableModel embeddable,
        TypeExposure type,
        ExposedFields fields,
        List<EnumExposure> enums,
        List<String> strayFields,
        boolean isKey,
        boolean isReused)
        implements ExposedType {

    public ExposedEmbeddable {
        enums = List.copyOf(enums);
        strayFields = List.copyOf(strayFields);
    }

    @Override
    public JavaName javaName() {
        return embeddable.name();
    }

    @Override
    public List<AttributeModel> persistent() {
        return embeddable.attributes();
    }

    /** The same where another module has it, under the name that it has there. */
    public ExposedEmbeddable reused(String name) {
        return new ExposedEmbeddable(embeddable, type.named(name), fields, enums, strayFields, isKey, true);
    }

    /** The same under another name. */
    ExposedEmbeddable named(String name) {
        return new ExposedEmbeddable(embeddable, type.named(name), fields, enums, strayFields, isKey, isReused);
    }

    /** One of two readings of the same class: a key where either is, without what either leaves out. */
    public ExposedEmbeddable and(ExposedEmbeddable other) {
        Map<String, FieldExposure> both = new HashMap<>(fields.byAttribute());
        other.fields.byAttribute().forEach((name, field) -> {
            if (field.isIgnored() || isNamedBy(field)) {
                both.put(name, field);
            }
        });
        return new ExposedEmbeddable(
                embeddable,
                type,
                ExposedFields.of(persistent(), both),
                enums,
                strayFields,
                isKey || other.isKey,
                isReused);
    }

    /** Whether another exposure names a field that this one, which does not leave it out, has under the name of the attribute. */
    private boolean isNamedBy(FieldExposure other) {
        FieldExposure own = fields.of(other.attribute());
        return !own.isIgnored()
                && own.field().equals(own.attribute())
                && !other.field().equals(other.attribute());
    }
}
