package maps;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
public class Shop {
    @Id
    Long id;

    @ManyToOne
    Tome tome;
}
