package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG2019] Loan: would be the GraphQL type Loan without a field; let it show an attribute, or leave out what is of this type
class Loan {
    // expect: [SG2020] Loan.hidden: is the identifier, or a part of it, and leads to Book.Hidden, which is not exposed, so that rows have no key in the schema; annotate Book.Hidden with @GraphQLExposed, or do not expose the entity
    @Id @OneToOne Book.Hidden hidden;
}
