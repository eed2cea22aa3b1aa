package shop;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed(description = "What somebody wrote.")
public class Work {
    @Id @GeneratedValue long id;
    @SuppressWarnings("deprecation")
    @OneToMany(mappedBy = "work") List<Edition> printings;
}
