// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.CREATE)
class Book {
    // expect: [SG5002] Book.id: is never null, but nothing gives it a value when a row is created; let clients do so with @GraphQLInput, name a @GraphQLPreset, or say with @SuppressWarnings("SG5002") that an initialiser, a constructor or a callback does
    @Id Long id;
    @GraphQLInput String title;
    // expect: [SG5002] Book.code: is never null, but nothing gives it a value when a row is created; let clients do so with @GraphQLInput, name a @GraphQLPreset, or say with @SuppressWarnings("SG5002") that an initialiser, a constructor or a callback does
    @Column(nullable = false) String code;
    @SuppressWarnings("SG5002") @Column(nullable = false) String made = "made";
    @GraphQLPreset(Owner.class) @Column(nullable = false) String owner;
    @CreationTimestamp @Column(nullable = false) java.time.Instant created;
    int copies;
}

class Owner implements Preset<String> {
    @Override
    public String value(Caller caller, Write write) {
        return caller.name();
    }
}
