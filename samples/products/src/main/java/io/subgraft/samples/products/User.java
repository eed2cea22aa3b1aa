package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.federation.annotation.External;
import io.subgraft.federation.annotation.OverrideFrom;
import io.subgraft.federation.annotation.RemoteEntity;
import io.subgraft.federation.annotation.Requires;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who makes products; another subgraph has the rest. */
@Entity
@Table(name = "users")
@GraphQLExposed
@RemoteEntity
public class User {

    @Id
    String email;

    @OverrideFrom("users")
    String name;

    @External
    Integer totalProductsCreated;

    protected User() {}

    User(String email, String name, Integer totalProductsCreated) {
        this.email = email;
        this.name = name;
        this.totalProductsCreated = totalProductsCreated;
    }

    @Requires
    static Integer averageProductsCreatedPerYear(Integer totalProductsCreated, int yearsOfEmployment) {
        return totalProductsCreated == null || yearsOfEmployment == 0
                ? null
                : Math.round((float) totalProductsCreated / yearsOfEmployment);
    }
}
