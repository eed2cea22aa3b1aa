package values;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
public class Store {
    @Id
    private Long id;

    private Address address;

    @jakarta.validation.constraints.NotNull
    @Embedded
    Address billing;

    @ElementCollection
    List<Address> branches;

    @ElementCollection
    List<String> emails;

    @ElementCollection
    @OrderColumn
    List<String> aisles;

    @ElementCollection
    Set<Address.Kind> kinds;

    Terms terms;

    public Address getAddress() {
        return address;
    }
}
