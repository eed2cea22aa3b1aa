package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Contract} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ContractGraphQL extends EntityDescriptor {
    public ContractGraphQL() {
        super(entity("Contract", Contract.class)
                .lookup("contract", "number")
                .list("contracts", 20, 100)
                .attributes(id("number"), toOne("author", "Author"), basic("advance"), basic("signedAt")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Contract contract = (Contract) entity;
        return switch (attribute) {
            case 0 -> contract.getNumber();
            case 1 -> contract.getAuthor();
            default -> NOT_ACCESSIBLE;
        };
    }
}
