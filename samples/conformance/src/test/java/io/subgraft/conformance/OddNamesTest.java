package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that Java, HQL or SQL take for something else, and mappings that lie where one does not look first. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class OddNamesTest {

    private static final String HEADER = """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    private final Database database;

    OddNamesTest(Database database) {
        this.database = database;
    }

    @Test
    void keywordsAsNamesOfAttributes() {
        CompiledModel model = CompiledModel.of(HEADER + """
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  @Column(name = "a") private String select;
                  @Column(name = "b") private String from;
                  @Column(name = "c") private Integer value;
                  @Column(name = "d") private String key;
                  @Column(name = "e") private Integer index;
                  @Column(name = "f") private String type;
                  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "g") private Thing member;
                  @OneToMany(mappedBy = "member") private List<Thing> entries;
                  @Column(name = "h") private String aClass;
                  @Column(name = "i") private Boolean aNew;
                  @Access(AccessType.PROPERTY) @Column(name = "j") private String switched;
                  public String getSwitched() { return switched; }
                  public void setSwitched(String switched) { this.switched = switched; }
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Thing")
                .with(
                        "insert into Thing (id, a, b, c, d, e, f, h, i, j) values (1, 'a', 'b', 3, 'd', 5, 'f', 'h', true, 'j')",
                        "insert into Thing (id, a, g) values (2, 'z', 1)")) {
            assertThat(shop.query(
                                    "{ thing(id: 1) { select from value key index type member { select } aClass aNew switched"
                                            + " entries { nodes { select member { from key } } } } }")
                            .data())
                    .hasToString("{thing={select=a, from=b, value=3, key=d, index=5, type=f, member=null, aClass=h,"
                            + " aNew=true, switched=j, entries={nodes=[{select=z, member={from=b, key=d}}]}}}");
        }
    }

    @Test
    void keywordsOfJavaAsPropertiesByGetters() {
        CompiledModel model = CompiledModel.of(HEADER + """
                @Entity @GraphQLExposed
                public class Thing {
                  private Long id; private String theClass; private int theDefault;
                  @Id public Long getId() { return id; }
                  public void setId(Long id) { this.id = id; }
                  @Column(name = "a") public String getPackage() { return theClass; }
                  public void setPackage(String text) { theClass = text; }
                  @Column(name = "b") public int getDefault() { return theDefault; }
                  public void setDefault(int number) { theDefault = number; }
                }
                """);
        try (Booted shop =
                new Booted(model, database, "shop.Thing").with("insert into Thing (id, a, b) values (1, 'p', 7)")) {
            assertThat(shop.query("{ things { nodes { package default } } }").data())
                    .hasToString("{things={nodes=[{package=p, default=7}]}}");
        }
    }

    @Test
    void namesThatDifferInCaseOnly() {
        CompiledModel model = CompiledModel.of(HEADER + """
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  @Column(name = "a") String code;
                  @Column(name = "b") String Code;
                  @Column(name = "c") String cODE;
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Thing")
                .with("insert into Thing (id, a, b, c) values (1, 'x', 'y', 'z')")) {
            assertThat(shop.query("{ thing(id: 1) { code Code cODE } }").data())
                    .hasToString("{thing={code=x, Code=y, cODE=z}}");
        }
    }

    @Test
    void accessOfTheEmbeddableAndOfTheAttributeThatEmbedsIt() {
        CompiledModel model = CompiledModel.of(HEADER + """
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  Size size;
                  @AttributeOverride(name = "width", column = @Column(name = "packed_width"))
                  @Access(AccessType.PROPERTY) private Size packed;
                  public Size getPacked() { return packed; }
                  public void setPacked(Size packed) { this.packed = packed; }
                }
                """, HEADER + """
                @Embeddable @Access(AccessType.PROPERTY)
                public class Size {
                  private int millimetres;
                  public int getWidth() { return millimetres; }
                  public void setWidth(int width) { millimetres = width; }
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Thing", "shop.Size")
                .with("insert into Thing (id, width, packed_width) values (1, 5, 8)")) {
            assertThat(shop.query("{ thing(id: 1) { size { width } packed { width } } }")
                            .data())
                    .hasToString("{thing={size={width=5}, packed={width=8}}}");
        }
    }
}
