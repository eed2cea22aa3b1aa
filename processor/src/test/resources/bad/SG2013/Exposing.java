package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG2013] Exposing: exposes several entities, to which @GraphQLExposed(name = …) cannot apply; say which is meant with another @GraphQLExposed(names = @GraphQLName(type = …, value = …))
// expect: [SG2013] Exposing: exposes several entities, to which @GraphQLExposed(plural = …) cannot apply; say which is meant with another @GraphQLExposed(names = @GraphQLName(type = …, plural = …))
// expect: [SG2013] Exposing: exposes several entities, to which @GraphQLExposed(description = …) cannot apply; say which is meant with another @GraphQLExposed(entities = …, description = …)
@GraphQLExposed(name = "Tome", plural = "tomes", description = "What is read.", entities = {Book.class, Book.Page.class})
class Exposing {}
