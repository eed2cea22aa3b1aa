package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Embeddable
    static class Money {}

    @Id Long id;
    // expect: [SG1004] Book.price: is an embedded value, which is not read yet; leave it out with @GraphQLIgnore
    @Embedded Money price;
    // expect: [SG1004] Book.rebate: is an embedded value, which is not read yet; leave it out with @GraphQLIgnore
    Money rebate;
    // expect: [SG1004] Book.remarks: is an @ElementCollection, which is not read yet; leave it out with @GraphQLIgnore
    @ElementCollection List<String> remarks;
    // expect: [SG1004] Book.parts: is a map, which is not read yet; leave it out with @GraphQLIgnore
    @OneToMany Map<String, Book> parts;
    // expect: [SG1004] Book.sequels: is an array of entities, which is not read yet; leave it out with @GraphQLIgnore
    @OneToMany Book[] sequels;
    // expect: [SG1004] Book.cover: is a @MapsId association, which is not read yet; leave it out with @GraphQLIgnore
    @MapsId @OneToOne Book cover;
    // expect: [SG1004] Book.scan: is a @Lob, which is not read yet; leave it out with @GraphQLIgnore
    @Lob byte[] scan;
    // expect: [SG1004] Book.owner: is an @Any association, which is not read yet; leave it out with @GraphQLIgnore
    @org.hibernate.annotations.Any Object owner;
    @GraphQLIgnore @Lob byte[] ignored;
}
