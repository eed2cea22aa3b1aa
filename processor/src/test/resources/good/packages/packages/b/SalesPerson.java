package packages.b;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
public class SalesPerson {
    @Id Long id;
    @ManyToMany(mappedBy = "sellers") Set<packages.a.Crate> crates;
}
