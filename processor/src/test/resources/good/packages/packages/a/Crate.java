package packages.a;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
public class Crate {
    @Id Long id;
    @ManyToMany Set<packages.b.SalesPerson> sellers;
}
