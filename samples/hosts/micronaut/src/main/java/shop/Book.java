package shop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@Entity
@GraphQLExposed
public class Book {

    @Id
    Long id;

    String title;

    int price;

    @ManyToOne(fetch = FetchType.LAZY)
    Author author;

    /** One for each kind of computed field: of values, of an instance with some values, of all rows, of the loaded entity. */
    @GraphQLField
    static int halfPrice(int price) {
        return price / 2;
    }

    @GraphQLField(requires = {"title", "price"})
    public String getLabel() {
        return title + " for " + price;
    }

    @GraphQLField
    static Map<Long, String> code(Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> "B" + id));
    }

    @GraphQLField
    String headline() {
        return title.toUpperCase(Locale.ROOT);
    }
}
