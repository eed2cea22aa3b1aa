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
@GraphQLWrites(Write.UPDATE)
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput String title;
    // expect: [SG5005] Book.owner: is written both by clients and from the caller; remove @GraphQLInput or @GraphQLPreset
    @GraphQLInput @GraphQLPreset(Owner.class) String owner;
}

class Owner implements Preset<String> {
    @Override
    public String value(Caller caller, Write write) {
        return caller.name();
    }
}
