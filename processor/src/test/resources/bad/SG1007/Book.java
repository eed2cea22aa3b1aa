package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG1007] Book: is an entity of javax.persistence; use jakarta.persistence
@GraphQLExposed
@javax.persistence.Entity
class Book {
    Long id;
}
