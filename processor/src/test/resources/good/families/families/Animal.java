package families;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

/** What moves by itself. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@GraphQLExposed
public abstract class Animal {
    @Id
    Long id;

    /** As it is called. */
    String name;

    @ManyToOne
    Animal mother;

    @OneToMany(mappedBy = "mother")
    List<Animal> young;

    @ElementCollection
    Map<String, String> names;
}
