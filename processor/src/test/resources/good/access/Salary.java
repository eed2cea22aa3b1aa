package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@GraphQLExposed
@RolesAllowed({"boss", "clerk"})
class Salary {
    @Id Long id;
    @ManyToOne(optional = false) Project project;
    @Column(nullable = false) int amount;
}
