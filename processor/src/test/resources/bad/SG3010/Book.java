package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    // expect: [SG3010] Book.price: takes currency from no context; begin @FromContext with its name, as in "$user { currency }"
    @Requires
    static Integer price(@FromContext("currency") String currency) {
        return null;
    }
}
