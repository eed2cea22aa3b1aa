package hierarchy;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code hierarchy}.
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
                new SubgraftEntities(0, factsOfAccount()),
                new SubgraftEntities(1, factsOfPerson()));
    }

    private static EntityFacts factsOfAccount() {
        return entity("Account", Account.class)
                .lookup("account", "number")
                .list("accounts", 20, 100)
                .attributes(id("number"), basic("open"), toOne("owner", "Person").as("holder"));
    }

    private static EntityFacts factsOfPerson() {
        return entity("Person", Person.class)
                .lookup("person", "id")
                .list("persons", 20, 100)
                .attributes(id("id"), basic("secret"), basic("name"), basic("nick"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readAccount((Account) entity, attribute);
            case 1 -> readPerson((Person) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readAccount(Account entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.getNumber();
            case 1 -> entity.isOpen();
            case 2 -> entity.getOwner();
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readPerson(Person entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.getId();
            case 2 -> entity.getName();
            case 3 -> entity.nick;
            default -> NOT_ACCESSIBLE;
        };
    }
}
