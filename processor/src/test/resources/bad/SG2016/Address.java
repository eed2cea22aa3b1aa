package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Embeddable
// expect: [SG2016] Address: needs the generated class bad.AddressGraphQL, which exists already; rename that class, or this one
class Address {
    String street;
}
