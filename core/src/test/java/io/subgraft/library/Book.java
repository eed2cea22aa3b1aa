package io.subgraft.library;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.annotation.GraphQLIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

@Entity
@GraphQLExposed(maxPageSize = 50)
public class Book {

    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @GraphQLField(searchable = true)
    String isbn;

    /** The title on the cover. */
    @GraphQLField(searchable = true)
    String title;

    BigDecimal price;

    @Enumerated(EnumType.STRING)
    Genre genre;

    /**
     * How many copies were printed.
     *
     * @deprecated never kept up to date
     */
    @Deprecated
    @GraphQLField(name = "copies")
    int printed;

    @GraphQLIgnore
    String purchaseNote;

    @ManyToOne(fetch = FetchType.LAZY)
    Author author;

    @OneToMany(mappedBy = "book")
    List<Review> reviews = new ArrayList<>();

    @ManyToMany
    Set<Tag> tags = new LinkedHashSet<>();

    @OneToMany
    @JoinColumn(name = "book_id")
    List<Chapter> chapters = new ArrayList<>();
}
