package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @RemoteReference(value = "User", inverse = "books")
    Long writerId;
    // expect: [SG3006] Book.editorId: would give User the field books, which it has already; choose another inverse
    @RemoteReference(value = "User", inverse = "books")
    Long editorId;
}
