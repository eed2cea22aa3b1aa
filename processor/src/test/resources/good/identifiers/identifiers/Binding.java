package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
public class Binding {
    @Id
    @OneToOne
    Book book;
}
