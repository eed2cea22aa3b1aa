package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@GraphQLExposed
@PermitAll
class Task {
    @Id Long id;
    @ManyToOne(optional = false) Project project;
    private int hours;

    @RolesAllowed("lead")
    int getHours() {
        return hours;
    }
}
