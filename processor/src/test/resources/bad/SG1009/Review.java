package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Review {
    @Id Long id;
    @ManyToOne Book book;
}
