package io.subgraft.samples.bookshop;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLIgnore;
import io.subgraft.annotation.GraphQLPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A reader with an account. */
@Entity
@GraphQLExposed(aggregates = true)
@GraphQLPolicy(ShownNames.class)
@Table(indexes = {@Index(columnList = "displayName"), @Index(columnList = "joinedOn")})
public class Reviewer {

    @Id
    UUID id;

    /** The name next to the reviews; nobody else has it. */
    @Column(nullable = false, unique = true)
    String handle;

    /** The name in real life, for those who wish to show it. */
    String displayName;

    /** Where the shop writes to; no business of anybody else. */
    @GraphQLIgnore
    @Column(nullable = false)
    String email;

    @Column(nullable = false)
    LocalDate joinedOn;

    /** What this reader thinks of books. */
    @OneToMany(mappedBy = "reviewer")
    List<Review> reviews = new ArrayList<>();

    protected Reviewer() {}

    public Reviewer(UUID id, String handle, String email, LocalDate joinedOn) {
        this.id = id;
        this.handle = handle;
        this.email = email;
        this.joinedOn = joinedOn;
    }
}
