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
@GraphQLInput
class Book {
    // expect: [SG5003] Book.id: cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where @GraphQLInput says so; remove @GraphQLInput, or change what it says
    @Id @GeneratedValue @GraphQLInput Long id;
    String title;
    // expect: [SG5003] Book.version: cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where @GraphQLInput says so; remove @GraphQLInput, or change what it says
    @Version @GraphQLInput int version;
    // expect: [SG5003] Book.shout: cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where @GraphQLInput says so; remove @GraphQLInput, or change what it says
    @Formula("upper(title)") @GraphQLInput String shout;
    // expect: [SG5003] Book.isbn: cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where @GraphQLInput says so; remove @GraphQLInput, or change what it says
    @SuppressWarnings("SG5002") @NaturalId @GraphQLInput(Write.UPDATE) String isbn;
    // expect: [SG5003] Book.seen: cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where @GraphQLInput says so; remove @GraphQLInput, or change what it says
    @Column(insertable = false, updatable = false) @GraphQLInput String seen;
}
