package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.EntityModel;
import io.subgraft.introspection.model.JavaName;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity and what the schema shows of it.
 *
 * @param entity what JPA knows of it
 * @param type how it appears as a type
 * @param fields how its attributes appear, by the name of the attribute
 * @param enums the enums among the types of its attributes
 * @param strayFields the members that carry {@code @GraphQLField} and are no persistent attributes
 */
public record ExposedEntity(
        EntityModel entity,
        TypeExposure type,
        Map<String, FieldExposure> fields,
        List<EnumExposure> enums,
        List<String> strayFields) {

    public ExposedEntity {
        fields = Map.copyOf(fields);
        enums = List.copyOf(enums);
        strayFields = List.copyOf(strayFields);
    }

    /** The attributes that the schema does not leave out, in their order. */
    public Stream<AttributeModel> attributes() {
        return entity.attributes().stream().filter(each -> !field(each.name()).isIgnored());
    }

    /** How the attribute of that name appears. */
    public FieldExposure field(String attribute) {
        return Optional.ofNullable(fields.get(attribute)).orElseThrow(() -> new NoSuchElementException(attribute));
    }

    /** How an enum among the types of the attributes appears. */
    public EnumExposure enumeration(JavaName name) {
        return enums.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
