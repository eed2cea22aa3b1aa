package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
abstract class Animal {
    private Long id;
    private String name;
    private Object size;
    private Animal mother;

    @Id
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    @Column(nullable = false)
    public String getKind() {
        return name;
    }

    @ManyToOne
    public Animal getMother() {
        return mother;
    }
}
