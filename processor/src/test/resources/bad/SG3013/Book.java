import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.federation.annotation.RemoteReference;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
@GraphQLExposed
public class Book {
    @Id
    Long id;

    // expect: [SG3013] Book.writerIds: would give Person the field books, but rows are found by columns of an entity only; leave out the inverse, or move the attribute to the entity
    @RemoteReference(value = "Person", inverse = "books")
    @ElementCollection
    List<Long> writerIds;

    Audit audit;
}
