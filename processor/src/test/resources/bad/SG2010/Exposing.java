package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@GraphQLExposed(entities = Book.class)
class Exposing {}
