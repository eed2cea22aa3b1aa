package bad.other;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.persistence.*;

@Entity
@GraphQLPolicy(Mine.class)
// expect: [SG4004] Book: has the policy bad.other.Mine, which code in package bad cannot name; make it, and the classes it is nested in, visible there
public class Book {
    @Id Long id;
}
