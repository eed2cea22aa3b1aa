package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedEmbeddable;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.ScalarTypes;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.EntriesAttribute;
import io.subgraft.introspection.model.TypeRef;
import io.subgraft.introspection.validate.Place;
import java.util.stream.Stream;

/**
 * A name that a class would have in the schema, or that would be made of one.
 *
 * @param name the name
 * @param claimant what would have it
 * @param place where that is said
 * @param remedy how to choose another
 */
record TypeClaim(String name, String claimant, Place place, String remedy) {

    private static final String RENAME_TYPE = "choose another with @GraphQLExposed(name = …)";

    /** The claims of all entities, then those of embeddables, then those of the attributes of both. */
    static Stream<TypeClaim> of(ExposedModel model) {
        return Stream.of(
                        model.entities().stream().map(TypeClaim::ofEntity),
                        model.embeddables().stream().map(TypeClaim::ofEmbeddable),
                        model.entities().stream().flatMap(each -> ofInterface(each, model)),
                        model.types().flatMap(each -> ofAttributes(each, model)))
                .flatMap(each -> each);
    }

    private static TypeClaim ofEntity(ExposedEntity entity) {
        return new TypeClaim(entity.type().name(), entity.javaName().qualified(), Place.of(entity), RENAME_TYPE);
    }

    private static TypeClaim ofEmbeddable(ExposedEmbeddable embeddable) {
        return new TypeClaim(
                embeddable.type().name(),
                embeddable.javaName().qualified(),
                Place.of(embeddable),
                "rename the embeddable, or the other type with @GraphQLExposed(name = …)");
    }

    private static Stream<TypeClaim> ofInterface(ExposedEntity entity, ExposedModel model) {
        return model
                .interfaceOf(entity.javaName())
                .filter(each -> !each.equals(entity.type().name()))
                .map(each -> new TypeClaim(
                        each, "what extends " + entity.javaName().qualified(), Place.of(entity), RENAME_TYPE))
                .stream();
    }

    private static Stream<TypeClaim> ofAttributes(ExposedType exposed, ExposedModel model) {
        return exposed.attributes()
                .flatMap(each -> Stream.concat(
                        enums(each).map(type -> ofEnum(exposed, each, type)), ofEntry(exposed, each, model)));
    }

    private static TypeClaim ofEnum(ExposedType exposed, AttributeModel attribute, TypeRef.Enumeration type) {
        return new TypeClaim(
                type.name().simple(),
                type.name().qualified(),
                Place.of(exposed, attribute.name()),
                "rename the enum, or leave the attribute out with " + Remedies.leavingOut(exposed, attribute.name()));
    }

    private static Stream<TypeClaim> ofEntry(ExposedType exposed, AttributeModel attribute, ExposedModel model) {
        if (!(attribute instanceof EntriesAttribute)) {
            return Stream.empty();
        }
        String name = SchemaNames.entry(exposed, attribute, model);
        return Stream.of(new TypeClaim(
                name,
                "an entry of the map that names " + name,
                Place.of(exposed, attribute.name()),
                "choose another name for the attribute with @GraphQLField(name = …)"));
    }

    /** The enums that an attribute is made of. */
    static Stream<TypeRef.Enumeration> enums(AttributeModel attribute) {
        return attribute
                .parts()
                .filter(BasicAttribute.class::isInstance)
                .map(each -> ((BasicAttribute) each).type())
                .map(each -> ScalarTypes.element(each).orElse(each))
                .filter(TypeRef.Enumeration.class::isInstance)
                .map(TypeRef.Enumeration.class::cast);
    }
}
