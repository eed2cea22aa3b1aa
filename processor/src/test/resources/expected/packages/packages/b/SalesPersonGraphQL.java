package packages.b;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link SalesPerson} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SalesPersonGraphQL extends EntityDescriptor {
    public SalesPersonGraphQL() {
        super(entity("SalesPerson", SalesPerson.class)
                .lookup("salesPerson", "id")
                .list("salesPersons", 20, 100)
                .attributes(id("id"), toMany("crates", "Crate").mappedBy("sellers")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        SalesPerson salesPerson = (SalesPerson) entity;
        return switch (attribute) {
            case 0 -> salesPerson.id;
            case 1 -> salesPerson.crates;
            default -> NOT_ACCESSIBLE;
        };
    }
}
