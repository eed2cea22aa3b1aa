package search;

import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.Embeddable;

@Embeddable
class Imprint {
    @GraphQLField(searchable = true) String town;
}
