import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.federation.annotation.RemoteReference;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Book {
    @Id
    Long id;

    // expect: [SG3012] Book.writer: refers to Person by what is no single value, nor a collection or map of those; annotate the attribute that holds the key
    @RemoteReference("Person")
    @Embedded
    Name writer;
}
