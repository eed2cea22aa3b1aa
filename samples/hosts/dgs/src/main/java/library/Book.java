package library;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
@GraphQLExposed
public class Book {

    @Id
    Long id;

    String title;

    LocalDate printed;

    @ManyToOne(fetch = FetchType.LAZY)
    Author author;

    public String getTitle() {
        return title;
    }
}
