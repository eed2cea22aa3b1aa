package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG2013] Exposing: exposes entities, to which @GraphQLExposed(name = …) cannot apply; remove it, or annotate the entity itself
@GraphQLExposed(name = "Tome", entities = Book.class)
class Exposing {}
