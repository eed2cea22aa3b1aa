package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Animal} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class AnimalGraphQL extends EntityDescriptor {
    public AnimalGraphQL() {
        super(entity("Animal", Animal.class)
                .asAbstract()
                .hasInterface("Animal")
                .lookup("animal", "id")
                .list("animals", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        toOne("mother", "Animal"),
                        toMany("young", "Animal").mappedBy("mother"),
                        entries("names", "AnimalNamesEntry", basic("key"), basic("value"))));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Animal animal = (Animal) entity;
        return switch (attribute) {
            case 0 -> animal.id;
            case 1 -> animal.name;
            case 2 -> animal.mother;
            case 3 -> animal.young;
            case 4 -> animal.names;
            default -> NOT_ACCESSIBLE;
        };
    }
}
