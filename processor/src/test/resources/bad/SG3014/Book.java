import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.federation.annotation.Authenticated;
import io.subgraft.federation.annotation.External;
import io.subgraft.federation.annotation.Tag;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@GraphQLExposed
public class Book {
    @Id
    Long id;

    Level level;

    // expect: [SG3014] Book.MARKS: has @Tag, for which the schema has no place there; remove it, or put it on an attribute or a computed field
    @Tag("internal")
    static final int MARKS = 5;

    // expect: [SG3014] Book.twice: has @External, for which the schema has no place there; remove it, or put it on an attribute
    @External
    @GraphQLField
    static Long twice(Long id) {
        return 2 * id;
    }

    // expect: [SG3014] Book.hidden: has @Authenticated, for which the schema has no place there; remove it, or put it on an attribute or a computed field
    @Authenticated
    String hidden() {
        return "";
    }
}
