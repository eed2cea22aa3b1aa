package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Mammals.Puppy} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PuppyGraphQL extends EntityDescriptor {
    public PuppyGraphQL() {
        super(entity("Puppy", Mammals.Puppy.class)
                .extending("Dog")
                .lookup("puppy", "id")
                .list("puppies", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        toOne("mother", "Animal"),
                        toMany("young", "Animal").mappedBy("mother"),
                        entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                        basic("teats"),
                        basic("trick"),
                        toOne("friend", "Mammal"),
                        basic("unexposed")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Mammals.Puppy puppy = (Mammals.Puppy) entity;
        return switch (attribute) {
            case 0 -> puppy.id;
            case 1 -> puppy.name;
            case 2 -> puppy.mother;
            case 3 -> puppy.young;
            case 4 -> puppy.names;
            case 5 -> puppy.teats;
            case 6 -> puppy.trick;
            case 7 -> puppy.friend;
            case 8 -> puppy.unexposed;
            default -> NOT_ACCESSIBLE;
        };
    }
}
