package catalogue;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@GraphQLExposed(aggregates = true)
public class Work {

    @Id
    Long id;

    @NaturalId
    String isbn;

    @GraphQLField(searchable = true)
    String title;

    @Enumerated(EnumType.STRING)
    Form form;

    BigDecimal price;

    LocalDate published;

    @ManyToOne(fetch = FetchType.LAZY)
    Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    Publisher publisher;

    @ManyToMany
    List<Topic> topics = new ArrayList<>();

    @ElementCollection
    Set<String> keywords = new HashSet<>();

    @OneToMany(mappedBy = "work")
    List<Loan> loans = new ArrayList<>();

    @GraphQLField
    static String spine(String title, Form form) {
        return title + " (" + form.name().toLowerCase(Locale.ROOT) + ")";
    }

    @GraphQLField(requires = {"title", "price"})
    public String getLabel() {
        return title + " for " + price;
    }

    @GraphQLField
    static Map<Long, String> shelf(Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> "S" + id));
    }

    @GraphQLField
    String headline() {
        return title.toUpperCase(Locale.ROOT);
    }
}
