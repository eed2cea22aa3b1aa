package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG1002] Nothing: has no identifier; annotate an attribute with @Id
class Nothing {}
