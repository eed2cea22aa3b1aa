package shop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLInput;
import io.subgraft.annotation.GraphQLWrites;
import io.subgraft.security.Write;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
@GraphQLWrites({Write.UPDATE, Write.DELETE})
@PermitAll
public class Tag {

    @Id
    Long id;

    @GraphQLInput
    String label;
}
