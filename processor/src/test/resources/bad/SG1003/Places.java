package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Places {
    @Embeddable
    static class Place {}

    @Entity
    @GraphQLExposed
    // expect: [SG1003] Places.Slot: has an @EmbeddedId, and such identifiers are not read yet; use a single @Id that is a plain value, or do not expose it
    static class Slot {
        @EmbeddedId Place place;
    }

    @Entity
    @IdClass(Long.class)
    @GraphQLExposed
    // expect: [SG1003] Places.Line: has an @IdClass, and such identifiers are not read yet; use a single @Id that is a plain value, or do not expose it
    static class Line {
        @Id Long number;
    }

    @Entity
    @GraphQLExposed
    // expect: [SG1003] Places.Cover: has an association as @Id, and such identifiers are not read yet; use a single @Id that is a plain value, or do not expose it
    static class Cover {
        @Id @OneToOne Line line;
    }
}
