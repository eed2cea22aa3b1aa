package shop;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Tag {

    @Id
    Long id;

    String label;
}
