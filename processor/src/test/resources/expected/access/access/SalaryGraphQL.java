package access;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Salary} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SalaryGraphQL extends EntityDescriptor {
    public SalaryGraphQL() {
        super(entity("Salary", Salary.class)
                .allowing("boss", "clerk")
                .listAllowing("boss")
                .lookupAllowing()
                .lookup("salary", "id")
                .list("salaries", 20, 100)
                .attributes(id("id"), toOne("project", "Project"), basic("amount")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Salary salary = (Salary) entity;
        return switch (attribute) {
            case 0 -> salary.id;
            case 1 -> salary.project;
            case 2 -> salary.amount;
            default -> NOT_ACCESSIBLE;
        };
    }
}
