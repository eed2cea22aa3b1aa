package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@GraphQLExposed
@GraphQLWrites({Write.CREATE, Write.DELETE})
@GraphQLOperations(delete = @GraphQLAccess(roles = "boss"))
// expect: [SG5001] Book: may be written by everybody; name who may with @GraphQLPolicy, @GraphQLAccess or @GraphQLOperations, or say @PermitAll
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput String title;
}

@Entity
@GraphQLExposed
@GraphQLWrites(Write.DELETE)
@GraphQLOperations(delete = @GraphQLAccess(roles = "boss"))
class Note {
    @Id @GeneratedValue Long id;
}
