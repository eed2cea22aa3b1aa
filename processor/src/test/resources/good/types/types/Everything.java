package types;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
public class Everything {
    @Id @GeneratedValue Long id;
    @Version int version;
    boolean flag;
    Boolean maybe;
    byte tiny;
    short small;
    int whole;
    long large;
    float rough;
    double fine;
    char letter;
    Integer wrapped;
    Character wrappedLetter;
    java.math.BigDecimal decimal;
    java.math.BigInteger integer;
    UUID uuid;
    java.time.LocalDate day;
    java.time.LocalTime time;
    java.time.LocalDateTime local;
    java.time.OffsetDateTime offset;
    java.time.ZonedDateTime zoned;
    java.time.Instant instant;
    @Column(nullable = false) String required;
    @jakarta.validation.constraints.NotBlank String validated;
}
