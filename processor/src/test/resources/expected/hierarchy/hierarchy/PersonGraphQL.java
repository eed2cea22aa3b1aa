package hierarchy;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Person} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PersonGraphQL extends EntityDescriptor {
    public PersonGraphQL() {
        super(entity("Person", Person.class)
                .lookup("person", "id")
                .list("persons", 20, 100)
                .attributes(id("id"), basic("secret"), basic("name"), basic("nick")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Person person = (Person) entity;
        return switch (attribute) {
            case 0 -> person.getId();
            case 2 -> person.getName();
            case 3 -> person.nick;
            default -> NOT_ACCESSIBLE;
        };
    }
}
