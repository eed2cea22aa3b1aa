package io.subgraft.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * For each way to keep identifiers the same three entities: an owner with associations of every form, what they lead to, and
 * children that refer to it.
 */
final class KeyStorageModel {

    private static final String HEADER = """
            package keys;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.type.SqlTypes;
            """;

    private static final String OWNER = """
            @Entity @GraphQLExposed %3$s
            public class %1$sOwner {
              %2$s
              public String name;
              @OneToMany(mappedBy = "owner") public List<%1$sChild> children = new ArrayList<>();
              @OneToMany @JoinTable(name = "%1$s_owned") public Set<%1$sThing> owned = new HashSet<>();
              @OneToMany %5$s public Set<%1$sThing> unmapped = new HashSet<>();
              @ManyToMany public Set<%1$sThing> things = new HashSet<>();
              @ManyToMany @JoinTable(name = "%1$s_bag") public List<%1$sThing> bag = new ArrayList<>();
              @ElementCollection public Set<String> words = new HashSet<>();
              @ElementCollection public Map<String, String> signs = new HashMap<>();
              public static %1$sOwner make(int i) { %1$sOwner made = new %1$sOwner(); %4$s made.name = "o" + i; return made; }
            }
            """;

    private static final String THING = """
            @Entity @GraphQLExposed %3$s
            public class %1$sThing {
              %2$s
              public String name;
              @ManyToMany(mappedBy = "things") public Set<%1$sOwner> owners = new HashSet<>();
              public static %1$sThing make(int i) { %1$sThing made = new %1$sThing(); %4$s made.name = "t" + i; return made; }
            }
            """;

    private static final String CHILD = """
            @Entity @GraphQLExposed
            public class %1$sChild {
              @Id public Long id;
              public String name;
              @ManyToOne(fetch = FetchType.LAZY) public %1$sOwner owner;
              public static %1$sChild make(int i) { %1$sChild made = new %1$sChild(); made.id = (long) i; made.name = "c" + i; return made; }
            }
            """;

    /**
     * A way to keep identifiers.
     *
     * @param name what its entities' names begin with
     * @param declaration of the identifier
     * @param idClass of the entity; empty for none
     * @param assignment of the identifier of the i-th entity
     */
    record Kind(String name, String declaration, String idClass, String assignment) {

        @Override
        public String toString() {
            return name;
        }

        private static Kind of(String name, String declaration, String value) {
            return new Kind(name, "@Id " + declaration + " id;", "", "made.id = " + value + ";");
        }
    }

    static final List<Kind> KINDS = List.of(
            Kind.of("Long", "public Long", "(long) i"),
            Kind.of("Int", "public int", "i"),
            Kind.of("Short", "public Short", "(short) i"),
            Kind.of("Byte", "public Byte", "(byte) i"),
            Kind.of("Text", "public String", "\"k\" + i"),
            Kind.of("Odd", "public String", "\"a,b\\\"c\\\\{d}'\" + i"),
            Kind.of("Letter", "public Character", "(char) ('a' + i)"),
            Kind.of("Flag", "public Boolean", "i % 2 == 0"),
            Kind.of("Uuid", "public UUID", "new UUID(7, i)"),
            Kind.of("UuidText", "@JdbcTypeCode(SqlTypes.VARCHAR) public UUID", "new UUID(7, i)"),
            Kind.of("UuidChar", "@JdbcTypeCode(SqlTypes.CHAR) public UUID", "new UUID(7, i)"),
            Kind.of("UuidBytes", "@JdbcTypeCode(SqlTypes.BINARY) public UUID", "new UUID(7, i)"),
            Kind.of("Name", "@Enumerated(EnumType.STRING) public Channel", "Channel.values()[i]"),
            Kind.of("Place", "@Enumerated(EnumType.ORDINAL) public Channel", "Channel.values()[i]"),
            Kind.of("Body", "@Enumerated(EnumType.STRING) public Shape", "Shape.values()[i]"),
            Kind.of("BodyPlace", "@Enumerated public Shape", "Shape.values()[i]"),
            Kind.of("LongText", "@JdbcTypeCode(SqlTypes.VARCHAR) public Long", "(long) i"),
            Kind.of("Day", "public LocalDate", "LocalDate.of(2024, 1, 1 + i)"),
            Kind.of("Moment", "public Instant", "Instant.parse(\"2024-01-0\" + (1 + i) + \"T10:00:00Z\")"),
            Kind.of("Local", "public LocalDateTime", "LocalDateTime.of(2024, 1, 1 + i, 10, 30)"),
            Kind.of("Amount", "@Column(precision = 10, scale = 2) public BigDecimal", "new BigDecimal(i + \".50\")"),
            Kind.of("Big", "public BigInteger", "BigInteger.valueOf(i)"),
            Kind.of("Padded", "@Column(columnDefinition = \"char(10)\") public String", "\"k\" + i"),
            Kind.of("PaddedType", "@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 10) public String", "\"k\" + i"),
            new Kind(
                    "Parts",
                    "@Id @Enumerated(EnumType.STRING) public Channel kind; @Id public LocalDate since;",
                    "@IdClass(PartsId.class)",
                    "made.kind = Channel.values()[i]; made.since = LocalDate.of(2024, 1, 1 + i);"),
            new Kind(
                    "PartsBody",
                    "@Id @Enumerated(EnumType.STRING) public Shape shape; @Id @JdbcTypeCode(SqlTypes.VARCHAR) public Long number;",
                    "@IdClass(PartsBodyId.class)",
                    "made.shape = Shape.values()[i]; made.number = (long) i;"),
            new Kind(
                    "Inner",
                    "@EmbeddedId public InnerId id;",
                    "",
                    "made.id = new InnerId(); made.id.code = new UUID(7, i); made.id.word = \"w\" + i;"),
            new Kind(
                    "Converted",
                    "@EmbeddedId public ConvertedId id;",
                    "",
                    "made.id = new ConvertedId(); made.id.word = \"ab\" + i; made.id.line = i;"));

    private KeyStorageModel() {}

    /** Of a composite identifier every column would have to be named. */
    private static String unmapped(Kind kind) {
        return kind.declaration().startsWith("@Id") && kind.idClass().isEmpty()
                ? "@JoinColumn"
                : "@JoinTable(name = \"" + kind.name() + "_unmapped\")";
    }

    /** The managed classes. */
    static List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (Kind kind : KINDS) {
            Stream.of("Owner", "Thing", "Child").forEach(each -> classes.add("keys." + kind.name() + each));
        }
        classes.add("keys.InnerId");
        classes.add("keys.ConvertedId");
        classes.add("keys.Backwards");
        return classes;
    }

    static CompiledModel compiled() {
        List<String> sources = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (String template : List.of(OWNER, THING, CHILD)) {
                sources.add(HEADER
                        + template.formatted(
                                kind.name(), kind.declaration(), kind.idClass(), kind.assignment(), unmapped(kind)));
            }
        }
        sources.add(HEADER + "public enum Channel { WEB, SHOP, PHONE }");
        sources.add(HEADER + """
                public enum Shape { ROUND { public int corners() { return 0; } }, SQUARE { public int corners() { return 4; } },
                  ODD { public int corners() { return 7; } }; public abstract int corners(); }
                """);
        sources.add(HEADER + """
                public class PartsId implements java.io.Serializable {
                  private static final long serialVersionUID = 1; public Channel kind; public LocalDate since;
                  @Override public boolean equals(Object o) { return o instanceof PartsId p && p.kind == kind && p.since.equals(since); }
                  @Override public int hashCode() { return since.hashCode(); } }
                """);
        sources.add(HEADER + """
                public class PartsBodyId implements java.io.Serializable {
                  private static final long serialVersionUID = 1; public Shape shape; public Long number;
                  @Override public boolean equals(Object o) { return o instanceof PartsBodyId p && p.shape == shape && p.number.equals(number); }
                  @Override public int hashCode() { return number.hashCode(); } }
                """);
        sources.add(HEADER + """
                @Embeddable public class InnerId implements java.io.Serializable {
                  private static final long serialVersionUID = 1; @JdbcTypeCode(SqlTypes.VARCHAR) public UUID code; public String word;
                  @Override public boolean equals(Object o) { return o instanceof InnerId p && p.code.equals(code) && p.word.equals(word); }
                  @Override public int hashCode() { return code.hashCode(); } }
                """);
        sources.add(HEADER + """
                @Embeddable public class ConvertedId implements java.io.Serializable {
                  private static final long serialVersionUID = 1; @Convert(converter = Backwards.class) public String word; public Integer line;
                  @Override public boolean equals(Object o) { return o instanceof ConvertedId p && p.word.equals(word) && p.line.equals(line); }
                  @Override public int hashCode() { return word.hashCode(); } }
                """);
        sources.add(HEADER + """
                @Converter public class Backwards implements AttributeConverter<String, String> {
                  public String convertToDatabaseColumn(String value) { return value == null ? null : new StringBuilder(value).reverse().toString(); }
                  public String convertToEntityAttribute(String value) { return value == null ? null : new StringBuilder(value).reverse().toString(); } }
                """);
        return CompiledModel.of(sources.toArray(String[]::new));
    }
}
