package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG2011] Exposing: ignores "Book.titel", which is no attribute of an entity it exposes; did you mean "Book.title"?
@GraphQLExposed(entities = Book.class, ignore = {"Book.note", "Book.titel"})
class Exposing {}
