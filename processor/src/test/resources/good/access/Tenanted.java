package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@MappedSuperclass
@GraphQLPolicy(OfTenant.class)
abstract class Tenanted {
    @GraphQLIgnore String tenant;
}
