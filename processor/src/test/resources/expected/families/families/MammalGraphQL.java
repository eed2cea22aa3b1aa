package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Mammals.Mammal} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class MammalGraphQL extends EntityDescriptor {
    public MammalGraphQL() {
        super(entity("Mammal", Mammals.Mammal.class)
                .asAbstract()
                .hasInterface("Mammal")
                .extending("Animal")
                .lookup("mammal", "id")
                .list("mammals", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        toOne("mother", "Animal"),
                        toMany("young", "Animal").mappedBy("mother"),
                        entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                        basic("teats")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Mammals.Mammal mammal = (Mammals.Mammal) entity;
        return switch (attribute) {
            case 0 -> mammal.id;
            case 1 -> mammal.name;
            case 2 -> mammal.mother;
            case 3 -> mammal.young;
            case 4 -> mammal.names;
            case 5 -> mammal.teats;
            default -> NOT_ACCESSIBLE;
        };
    }
}
