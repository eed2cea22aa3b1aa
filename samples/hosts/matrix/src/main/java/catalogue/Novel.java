package catalogue;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;

@Entity
@GraphQLExposed(aggregates = true)
public class Novel extends Work {

    int chapters;
}
