package values;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

/** Where somebody is found. */
@Embeddable
public class Address extends Dated<java.time.LocalDate> {
    /** How it is used. */
    public enum Kind {
        HOME,
        WORK
    }

    /** With its number. */
    @Column(nullable = false)
    private String street;

    @GraphQLField(name = "postcode", description = "By the post office.")
    String zip;

    @GraphQLIgnore
    String secret;

    Kind kind;

    @ManyToOne
    Store nearest;

    @Embedded
    Point point;

    public String getStreet() {
        return street;
    }
}
