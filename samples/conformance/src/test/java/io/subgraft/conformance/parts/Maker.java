package io.subgraft.conformance.parts;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who makes parts. */
@Entity
@GraphQLExposed
public class Maker {
    @Id
    String code;

    String name;
}
