package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.net.URL;

@Entity
@GraphQLExposed
class Page {
    // expect: [SG1016] Page.address: is the identifier, or a part of it, and of type java.net.URL, whose values cannot be read from an ID; use a type such as Long, String or UUID, or do not expose the entity
    @Id URL address;
    URL next;

    @Entity
    @GraphQLExposed
    static class Visit {
        @EmbeddedId Key key;
    }

    @Embeddable
    static class Key {
        int number;
        // expect: [SG1016] Page.Key.zone: is the identifier, or a part of it, and of type java.time.ZoneId, whose values cannot be read from an ID; use a type such as Long, String or UUID, or do not expose the entity
        java.time.ZoneId zone;
    }
}
