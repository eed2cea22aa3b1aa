package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.TypeRef;
import io.subgraft.introspection.validate.Place;
import java.util.stream.Stream;

/**
 * A name that an entity or an enum would have in the schema.
 *
 * @param name the name
 * @param claimant the class that would have it
 * @param place where that is said
 * @param remedy how to choose another
 */
record TypeClaim(String name, String claimant, Place place, String remedy) {

    /** The claims of all entities, then those of the enums among the types of their attributes. */
    static Stream<TypeClaim> of(ExposedModel model) {
        return Stream.concat(
                model.entities().stream().map(TypeClaim::ofEntity),
                model.entities().stream()
                        .flatMap(each -> enumAttributes(each).map(enumerated -> ofEnum(each, enumerated))));
    }

    /** The exposed attributes whose type is an enum. */
    static Stream<BasicAttribute> enumAttributes(ExposedEntity entity) {
        return entity.attributes()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .filter(each -> each.type() instanceof TypeRef.Enumeration);
    }

    private static TypeClaim ofEntity(ExposedEntity entity) {
        return new TypeClaim(
                entity.type().name(),
                entity.entity().name().qualified(),
                Place.of(entity),
                "choose another with @GraphQLExposed(name = …)");
    }

    private static TypeClaim ofEnum(ExposedEntity entity, BasicAttribute attribute) {
        TypeRef.Enumeration type = (TypeRef.Enumeration) attribute.type();
        return new TypeClaim(
                type.name().simple(),
                type.name().qualified(),
                Place.of(entity, attribute.name()),
                "rename the enum, or leave the attribute out with " + Remedies.leavingOut(entity, attribute.name()));
    }
}
