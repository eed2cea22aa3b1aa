package hierarchy;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Account} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class AccountGraphQL extends EntityDescriptor {
    public AccountGraphQL() {
        super(entity("Account", Account.class)
                .lookup("account", "number")
                .list("accounts", 20, 100)
                .attributes(id("number"), basic("open"), toOne("owner", "Person").as("holder")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Account account = (Account) entity;
        return switch (attribute) {
            case 0 -> account.getNumber();
            case 1 -> account.isOpen();
            case 2 -> account.getOwner();
            default -> NOT_ACCESSIBLE;
        };
    }
}
