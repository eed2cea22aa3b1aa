package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Mammals.Dog} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class DogGraphQL extends EntityDescriptor {
    public DogGraphQL() {
        super(entity("Dog", Mammals.Dog.class)
                .hasInterface("AnyDog")
                .extending("Mammal")
                .lookup("dog", "id")
                .list("dogs", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        toOne("mother", "Animal"),
                        toMany("young", "Animal").mappedBy("mother"),
                        entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                        basic("teats"),
                        basic("trick"),
                        toOne("friend", "Mammal")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Mammals.Dog dog = (Mammals.Dog) entity;
        return switch (attribute) {
            case 0 -> dog.id;
            case 1 -> dog.name;
            case 2 -> dog.mother;
            case 3 -> dog.young;
            case 4 -> dog.names;
            case 5 -> dog.teats;
            case 6 -> dog.trick;
            case 7 -> dog.friend;
            default -> NOT_ACCESSIBLE;
        };
    }
}
