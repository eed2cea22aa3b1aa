package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;
import java.util.stream.Stream;

/** A class with attributes and what the schema shows of it. */
public sealed interface ExposedType permits ExposedEntity, ExposedEmbeddable {

    /** The class. */
    JavaName javaName();

    /** How it appears as a type. */
    TypeExposure type();

    /** Its attributes, those included that the schema leaves out. */
    List<AttributeModel> persistent();

    /** How its attributes appear. */
    ExposedFields fields();

    /** The enums among the types of its attributes. */
    List<EnumExposure> enums();

    /** The members that carry {@code @GraphQLField} and are no persistent attributes. */
    List<String> strayFields();

    /** The attributes that the schema does not leave out, in their order. */
    default Stream<AttributeModel> attributes() {
        return fields().shown().stream();
    }

    /** How the attribute of that name appears. */
    default FieldExposure field(String attribute) {
        return fields().of(attribute);
    }

    /** How an enum among the types of the attributes appears. */
    default EnumExposure enumeration(JavaName name) {
        return enums().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> EnumExposure.plain(name));
    }
}
