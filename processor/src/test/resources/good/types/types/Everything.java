package types;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
@SuppressWarnings("deprecation")
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
    java.time.Duration length;
    java.time.Year year;
    java.time.YearMonth month;
    java.time.OffsetTime clock;
    java.time.Month season;
    java.time.DayOfWeek weekday;
    java.time.ZoneId zone;
    java.time.ZoneOffset zoneOffset;
    TimeZone timeZone;
    java.net.URL page;
    java.net.InetAddress host;
    Class<?> type;
    Locale language;
    Currency currency;
    @Lob byte[] scan;
    Byte[] oldScan;
    java.sql.Blob blob;
    @Lob String text;
    char[] letters;
    Character[] oldLetters;
    java.sql.Clob clob;
    Date moment;
    @Temporal(TemporalType.DATE) Date dayOfMoment;
    @Temporal(TemporalType.TIME) Calendar timeOfMoment;
    @Temporal(TemporalType.TIMESTAMP) Calendar calendar;
    java.sql.Timestamp timestamp;
    java.sql.Date sqlDay;
    java.sql.Time sqlTime;
    int[] numbers;
    String[] words;
    List<Integer> wrappedNumbers;
    Set<Thread.State> states;
    byte[][] scans;
    @org.hibernate.annotations.Formula("1") int one;
    @Column(insertable = false, updatable = false) String readOnly;
    @Convert(converter = Reversed.class) String reversed;
    @Column(nullable = false) String required;
    @jakarta.validation.constraints.NotBlank String validated;
}
