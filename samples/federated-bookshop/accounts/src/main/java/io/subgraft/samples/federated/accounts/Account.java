package io.subgraft.samples.federated.accounts;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import org.hibernate.annotations.NaturalId;

/** A customer who has signed up. */
@Entity
@GraphQLExposed
public class Account {

    @Id
    Long id;

    @NaturalId
    String handle;

    String name;

    protected Account() {}

    Account(long id, String name) {
        this.id = id;
        this.handle = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        this.name = name;
    }
}
