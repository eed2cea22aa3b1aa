package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
@GraphQLExposed
class Book {
    // expect: [SG4003] Book.id: is for some roles only, but rows are found by it; guard the entity, or other attributes of it
    @Id @GraphQLAccess(roles = "staff") Long id;
    // expect: [SG4003] Book.isbn: is for some roles only, but rows are found by it; guard the entity, or other attributes of it
    @NaturalId @GraphQLAccess(roles = "staff") String isbn;
    @GraphQLAccess(roles = "staff") String note;
}

@Entity
@GraphQLExposed
class Line {
    @EmbeddedId LineId id;
}

@Embeddable
class LineId {
    // expect: [SG4003] LineId.place: is for some roles only, but rows are found by it; guard the entity, or other attributes of it
    @GraphQLAccess(roles = "staff") int place;
    int page;
}
