import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.federation.annotation.Inaccessible;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Book {
    @Id
    Long id;

    @GraphQLField(searchable = true)
    @Inaccessible
    // expect: [SG3015] Book.notes: is searched by everybody, but a router keeps it, or what it leads to, from some clients; leave out searchable, or what restricts it
    String notes;
}
