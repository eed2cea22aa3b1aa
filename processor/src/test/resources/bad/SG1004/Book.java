package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Embeddable
    static class Money {
        // expect: [SG1004] Book.Money.payer: is an @Any association, which is not read yet; leave it out with @GraphQLIgnore
        @org.hibernate.annotations.Any Object payer;
    }

    @Id Long id;
    Money price;
    // expect: [SG1004] Book.sequels: is an array of entities, which is not read yet; leave it out with @GraphQLIgnore
    @OneToMany Book[] sequels;
    // expect: [SG1004] Book.owner: is an @Any association, which is not read yet; leave it out with @GraphQLIgnore
    @org.hibernate.annotations.Any Object owner;
    // expect: [SG1004] Book.tags: is a collection with @FilterJoinTable, which is not read yet; leave it out with @GraphQLIgnore
    @ManyToMany @org.hibernate.annotations.FilterJoinTable(name = "live", condition = "gone = false") Set<Book> tags;
    // expect: [SG1004] Book.sold: is a time with its zone in a column of its own, which is not read yet; leave it out with @GraphQLIgnore
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) java.time.OffsetDateTime sold;
    @GraphQLIgnore @Lob byte[] ignored;
}
