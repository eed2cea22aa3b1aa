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
@GraphQLOperations(list = @GraphQLAccess(roles = "boss"), lookup = @GraphQLAccess(roles = {}))
@GraphQLCost(3)
class Salary {
    @Id Long id;
    @ManyToOne(optional = false) Project project;
    @Column(nullable = false) int amount;
}
