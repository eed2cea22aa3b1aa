package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
@SuppressWarnings("SG2024")
class Quiet {
    @Id Long id;
    String name;
}
