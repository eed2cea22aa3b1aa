package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
@RemoteEntity
@PermitAll
@GraphQLWrites(Write.UPDATE)
// expect: [SG3017] Book: is a type of another subgraph, which writes its rows; remove @GraphQLWrites
class Book {
    @Id Long id;
    @GraphQLInput String title;
}
