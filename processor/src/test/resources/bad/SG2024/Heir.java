package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
class Heir extends Book {
    // expect: [SG2024] Heir.share: lets rows be filtered and sorted without an index that the mapping tells of; add @Index(columnList = "share") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    int share;
    @Column(name = "published_on") java.time.LocalDate ofTheTableAbove;
}
