package families;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code families}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfAnimal()),
                new SubgraftEntities(1, factsOfCardPayment()),
                new SubgraftEntities(2, factsOfDog()),
                new SubgraftEntities(3, factsOfMammal()),
                new SubgraftEntities(4, factsOfPayment()),
                new SubgraftEntities(5, factsOfPuppy()),
                new SubgraftEntities(6, factsOfVehicle()));
    }

    private static EntityFacts factsOfAnimal() {
        return entity("Animal", Animal.class)
                .asAbstract()
                .hasInterface("Animal")
                .lookup("animal", "id")
                .list("animals", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    toOne("mother", "Animal"),
                    toMany("young", "Animal", "mother"),
                    entries("names", "AnimalNamesEntry", basic("key"), basic("value"))
                });
    }

    private static EntityFacts factsOfCardPayment() {
        return entity("CardPayment", Payments.CardPayment.class)
                .extending("Payment")
                .lookup("cardPayment", "id")
                .list("cardPayments", 20, 100)
                .attributes(id("id"), toOne("refunded", "Payment"), basic("holder"));
    }

    private static EntityFacts factsOfDog() {
        return entity("Dog", Mammals.Dog.class)
                .hasInterface("AnyDog")
                .extending("Mammal")
                .lookup("dog", "id")
                .list("dogs", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    toOne("mother", "Animal"),
                    toMany("young", "Animal", "mother"),
                    entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                    basic("teats"),
                    basic("trick"),
                    toOne("friend", "Mammal")
                });
    }

    private static EntityFacts factsOfMammal() {
        return entity("Mammal", Mammals.Mammal.class)
                .asAbstract()
                .hasInterface("Mammal")
                .extending("Animal")
                .lookup("mammal", "id")
                .list("mammals", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    toOne("mother", "Animal"),
                    toMany("young", "Animal", "mother"),
                    entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                    basic("teats")
                });
    }

    private static EntityFacts factsOfPayment() {
        return entity("Payment", Payments.Payment.class)
                .hasInterface("AnyPayment")
                .lookup("payment", "id")
                .list("payments", 20, 100)
                .attributes(id("id"), toOne("refunded", "Payment"));
    }

    private static EntityFacts factsOfPuppy() {
        return entity("Puppy", Mammals.Puppy.class)
                .extending("Dog")
                .lookup("puppy", "id")
                .list("puppies", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    toOne("mother", "Animal"),
                    toMany("young", "Animal", "mother"),
                    entries("names", "AnimalNamesEntry", basic("key"), basic("value")),
                    basic("teats"),
                    basic("trick"),
                    toOne("friend", "Mammal"),
                    basic("unexposed")
                });
    }

    private static EntityFacts factsOfVehicle() {
        return entity("Vehicle", Payments.Vehicle.class)
                .hasInterface("AnyVehicle")
                .lookup("vehicle", "id")
                .list("vehicles", 20, 100)
                .attributes(id("id"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readAnimal((Animal) entity, attribute);
            case 1 -> readCardPayment((Payments.CardPayment) entity, attribute);
            case 2 -> readDog((Mammals.Dog) entity, attribute);
            case 3 -> readMammal((Mammals.Mammal) entity, attribute);
            case 4 -> readPayment((Payments.Payment) entity, attribute);
            case 5 -> readPuppy((Mammals.Puppy) entity, attribute);
            case 6 -> readVehicle((Payments.Vehicle) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readAnimal(Animal entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.mother;
            case 3 -> entity.young;
            case 4 -> entity.names;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readCardPayment(Payments.CardPayment entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.refunded;
            case 2 -> entity.holder;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readDog(Mammals.Dog entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.mother;
            case 3 -> entity.young;
            case 4 -> entity.names;
            case 5 -> entity.teats;
            case 6 -> entity.trick;
            case 7 -> entity.friend;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readMammal(Mammals.Mammal entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.mother;
            case 3 -> entity.young;
            case 4 -> entity.names;
            case 5 -> entity.teats;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readPayment(Payments.Payment entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.refunded;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readPuppy(Mammals.Puppy entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.mother;
            case 3 -> entity.young;
            case 4 -> entity.names;
            case 5 -> entity.teats;
            case 6 -> entity.trick;
            case 7 -> entity.friend;
            case 8 -> entity.unexposed;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readVehicle(Payments.Vehicle entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            default -> NOT_ACCESSIBLE;
        };
    }
}
