package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @RemoteReference("User")
    Long writerId;
    // expect: [SG3005] Book.editor: refers to User by the key email: ID, but another attribute by id: ID; refer to it by one key everywhere
    @RemoteReference(value = "User", key = "email")
    String editor;
}
