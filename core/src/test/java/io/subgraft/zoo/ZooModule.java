package io.subgraft.zoo;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import io.subgraft.generated.EntityFacts.KeyFacts;
import io.subgraft.generated.GeneratedModule;
import java.util.List;

/** The facts of the zoo, without accessors: instances are read by the provider. */
public final class ZooModule implements GeneratedModule {

    @Override
    public int contract() {
        return 1;
    }

    @Override
    public String name() {
        return "io.subgraft.zoo";
    }

    @Override
    public List<EntityDescriptor> entities() {
        return List.of(
                new Entity(Facts.animal()),
                new Entity(Facts.bird()),
                new Entity(Facts.cage()),
                new Entity(Facts.cat()),
                new Entity(Facts.country()),
                new Entity(Facts.keeper()),
                new Entity(Facts.lion()),
                new Entity(Facts.lock()),
                new Entity(Facts.visit()));
    }

    @Override
    public List<EmbeddableDescriptor> embeddables() {
        return List.of(Facts.address(), Facts.cageId(), Facts.place());
    }

    private static final class Entity extends EntityDescriptor {
        Entity(EntityFacts facts) {
            super(facts);
        }

        @Override
        public Object read(Object entity, int attribute) {
            return NOT_ACCESSIBLE;
        }
    }

    private static final class Value extends EmbeddableDescriptor {
        Value(String type, Class<?> embeddable, AttributeFacts... attributes) {
            super(type, embeddable, attributes);
        }

        @Override
        public Object read(Object instance, int attribute) {
            return NOT_ACCESSIBLE;
        }
    }

    /** Extends the descriptor for its factory methods. */
    private abstract static class Facts extends EntityDescriptor {

        private Facts(EntityFacts facts) {
            super(facts);
        }

        static EmbeddableDescriptor address() {
            return new Value(
                    "Address",
                    Zoo.Address.class,
                    basic("street"),
                    basic("town"),
                    toOne("country", "Country"),
                    embedded("place", "Place"));
        }

        static EmbeddableDescriptor place() {
            return new Value("Place", Zoo.Place.class, basic("north"), basic("east"));
        }

        static EmbeddableDescriptor cageId() {
            return new Value("CageId", Zoo.CageId.class, basic("house"), basic("number"));
        }

        static EntityFacts country() {
            return entity("Country", Zoo.Country.class)
                    .lookup("country", "code")
                    .list("countries", 20, 100)
                    .attributes(id("code"), basic("name"));
        }

        static EntityFacts keeper() {
            return entity("Keeper", Zoo.Keeper.class)
                    .lookup("keeper", "id")
                    .list("keepers", 20, 100)
                    .attributes(
                            id("id"),
                            basic("name"),
                            embedded("address", "Address"),
                            elements("languages"),
                            elements("shifts"),
                            elements("cottages", "Address"),
                            entries("scores", "KeeperScoresEntry", basic("key"), basic("value")),
                            entries("visas", "KeeperVisasEntry", toOne("key", "Country"), basic("value")),
                            entries("byName", "KeeperByNameEntry", basic("key"), toOne("value", "Animal")),
                            toMany("animals", "Animal", "keeper"));
        }

        private static final AttributeFacts[] ANIMAL = {
            id("id"), basic("name"), toOne("keeper", "Keeper"), toMany("cages", "Cage"), toOne("eats", "Animal")
        };

        private static AttributeFacts[] animalAnd(AttributeFacts... more) {
            AttributeFacts[] all = java.util.Arrays.copyOf(ANIMAL, ANIMAL.length + more.length);
            System.arraycopy(more, 0, all, ANIMAL.length, more.length);
            return all;
        }

        static EntityFacts animal() {
            return entity("Animal", Zoo.Animal.class)
                    .hasInterface("Animal")
                    .asAbstract()
                    .lookup("animal", "id")
                    .list("animals", 20, 100)
                    .attributes(ANIMAL);
        }

        static EntityFacts bird() {
            return entity("Bird", Zoo.Bird.class)
                    .extending("Animal")
                    .lookup("bird", "id")
                    .list("birds", 20, 100)
                    .attributes(animalAnd(basic("span"), toOne("from", "Country")));
        }

        static EntityFacts cat() {
            return entity("Cat", Zoo.Cat.class)
                    .hasInterface("AnyCat")
                    .extending("Animal")
                    .lookup("cat", "id")
                    .list("cats", 20, 100)
                    .attributes(animalAnd(basic("span"), toMany("dens", "Cage")));
        }

        static EntityFacts lion() {
            return entity("Lion", Zoo.Lion.class)
                    .extending("Cat")
                    .lookup("lion", "id")
                    .list("lions", 20, 100)
                    .attributes(animalAnd(basic("span"), toMany("dens", "Cage"), basic("tame")));
        }

        static EntityFacts cage() {
            return entity("Cage", Zoo.Cage.class)
                    .lookup("cage", house(), number())
                    .list("cages", 20, 100)
                    .attributes(
                            embedded("id", "CageId").asId(),
                            basic("size"),
                            toMany("visits", "Visit", "cage"),
                            toOne("lock", "Lock", "cage"));
        }

        static EntityFacts lock() {
            return entity("Lock", Zoo.Lock.class)
                    .lookup("lock", house(), number())
                    .list("locks", 20, 100)
                    .attributes(embedded("id", "CageId").asId(), toOne("cage", "Cage"), basic("code"));
        }

        static EntityFacts visit() {
            return entity("Visit", Zoo.Visit.class)
                    .lookup(
                            "visit",
                            by("cage.id.house", "cageHouse"),
                            by("cage.id.number", "cageNumber"),
                            by("day", "day"))
                    .list("visits", 20, 100)
                    .attributes(toOne("cage", "Cage").asId(), id("day"), basic("note"), toOne("before", "Visit"));
        }

        private static KeyFacts house() {
            return by("id.house", "house");
        }

        private static KeyFacts number() {
            return by("id.number", "number");
        }
    }
}
