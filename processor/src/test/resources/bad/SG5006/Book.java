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
@GraphQLWrites({Write.CREATE, Write.UPDATE})
// expect: [SG5006] Book: has no attribute that clients may write by UPDATE; mark some with @GraphQLInput, or remove it from @GraphQLWrites
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput(Write.CREATE) String title;
}
