package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@GraphQLExposed(entities = bad.hidden.Gate.Hidden.class)
class Exposing {}
