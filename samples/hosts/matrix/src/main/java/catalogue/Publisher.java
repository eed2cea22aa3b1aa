package catalogue;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
@GraphQLExposed
public class Publisher {

    @Id
    UUID id;

    String name;

    @Embedded
    Address address;

    @OneToMany(mappedBy = "publisher")
    List<Work> works = new ArrayList<>();
}
