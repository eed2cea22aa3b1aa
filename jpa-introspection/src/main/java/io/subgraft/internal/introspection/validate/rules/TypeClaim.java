package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.validate.Place;
import java.util.ArrayList;
import java.util.List;
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
        return new TypeClaim(
                entity.type().name(),
                entity.javaName().qualified(),
                Place.of(entity),
                "choose another with " + Remedies.naming(entity));
    }

    private static TypeClaim ofEmbeddable(ExposedEmbeddable embeddable) {
        return new TypeClaim(
                embeddable.type().name(),
                embeddable.javaName().qualified(),
                Place.of(embeddable),
                "choose another with " + Remedies.naming(embeddable));
    }

    private static Stream<TypeClaim> ofInterface(ExposedEntity entity, ExposedModel model) {
        return model
                .interfaceOf(entity.javaName())
                .filter(each -> !each.equals(entity.type().name()))
                .map(each -> new TypeClaim(
                        each,
                        "what extends " + entity.javaName().qualified(),
                        Place.of(entity),
                        "choose another with " + Remedies.naming(entity)))
                .stream();
    }

    private static Stream<TypeClaim> ofAttributes(ExposedType exposed, ExposedModel model) {
        List<TypeClaim> claims = new ArrayList<>();
        for (AttributeModel each : exposed.fields().shown()) {
            enums(each).forEach(type -> claims.add(ofEnum(exposed, each, type, model)));
            if (each instanceof EntriesAttribute entries) {
                claims.add(ofEntry(exposed, entries, model));
            }
        }
        return claims.stream();
    }

    private static TypeClaim ofEnum(
            ExposedType exposed, AttributeModel attribute, TypeRef.Enumeration type, ExposedModel model) {
        return new TypeClaim(
                model.typeOf(type),
                type.name().qualified(),
                Place.of(exposed, attribute.name()),
                "choose another with " + Remedies.naming(exposed, type) + ", or leave the attribute out with "
                        + Remedies.leavingOut(exposed, attribute.name()));
    }

    private static TypeClaim ofEntry(ExposedType exposed, EntriesAttribute attribute, ExposedModel model) {
        String name = SchemaNames.entry(exposed, attribute, model);
        return new TypeClaim(
                name,
                "an entry of the map that names " + name,
                Place.of(exposed, attribute.name()),
                "choose another name for the attribute with " + Remedies.naming(exposed, attribute.name()));
    }

    /** The enums that an attribute is made of. */
    static List<TypeRef.Enumeration> enums(AttributeModel attribute) {
        List<TypeRef.Enumeration> enums = new ArrayList<>(1);
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof BasicAttribute basic
                    && ScalarTypes.element(basic.type()).orElse(basic.type()) instanceof TypeRef.Enumeration type) {
                enums.add(type);
            }
        }
        return enums;
    }
}
