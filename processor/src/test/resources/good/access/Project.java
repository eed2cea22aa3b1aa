package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@GraphQLExposed
class Project extends Tenanted {
    @Id Long id;
    @Column(nullable = false) String name;
    @Column(nullable = false) @GraphQLAccess(roles = {"lead", "boss"}) BigDecimal budget;
    @OneToMany(mappedBy = "project") List<Task> tasks;
    @OneToMany(mappedBy = "project") List<Salary> salaries;
    @Embedded ProjectTerms terms;

    @GraphQLField(requires = "budget") @GraphQLAccess(roles = "boss")
    int margin() {
        return 0;
    }
}
