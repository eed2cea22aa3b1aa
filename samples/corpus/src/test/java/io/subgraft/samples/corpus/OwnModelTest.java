package io.subgraft.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of class files, as a user's own model is. */
class OwnModelTest {

    @TempDir
    Path classes;

    private List<String> survey(String... sources) throws Exception {
        return new OwnModel(classes).survey(sources);
    }

    @Test
    void eachAttributeHasOneLine() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Book {
                  @Id Long id; String title; @ManyToOne Author author; java.time.Instant printed;
                }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Author {
                  @Id java.util.UUID id; String name; @OneToMany(mappedBy = "author") java.util.List<Book> books;
                }
                """))
                .containsExactly(
                        "Author.books  equal (12 rows)",
                        "Author.id  equal (12 rows)",
                        "Author.name  equal (12 rows)",
                        "Book.author  equal (12 rows)",
                        "Book.id  equal (12 rows)",
                        "Book.printed  equal (12 rows)",
                        "Book.title  equal (12 rows)",
                        "entities 2, attributes 7, equal 7, refused 0, wrong 0");
    }

    @Test
    void whatIsRefusedIsToldWithItsCode() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Shelf { @Id int id; java.util.BitSet label; @ManyToOne Hidden hidden; }
                @Entity class Hidden { @Id int id; }
@Entity class Outer { @Id int id; @Entity private static class Secret { @Id int id; } }
                """))
                .anySatisfy(line -> assertThat(line).startsWith("Secret.id  refused because its class is private"))
                .contains(
                        "Hidden.id  equal (12 rows)",
                        "Shelf.hidden  equal (12 rows)",
                        "# refused: SG1005 1, without a code 1")
                .anySatisfy(line -> assertThat(line).startsWith("Shelf.label  refused SG1005 "))
                .contains("Shelf.id  equal (12 rows)")
                .endsWith("entities 4, attributes 6, equal 4, refused 2, wrong 0");
    }

    @Test
    void whatNoRowHasAValueForIsCounted() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Till {
                  @Id int id; String note; @Convert(converter = Sealed.class) String seal;
                }
                class Sealed implements AttributeConverter<String, String> {
                  public String convertToDatabaseColumn(String seal) { return broken(seal); }
                  public String convertToEntityAttribute(String column) { return broken(column); }
                  static String broken(String text) {
                    if (text != null) { throw new IllegalArgumentException(text); }
                    return null;
                  }
                }
                """))
                .containsExactly(
                        "Till.id  equal (12 rows)",
                        "Till.note  equal (12 rows)",
                        "Till.seal  unfilled: no value in 12 rows: no value of java.lang.String that its converter takes is known here",
                        "entities 1, attributes 3, equal 2, refused 0, wrong 0, unfilled 1");
    }

    /** Hibernate looks for the order's column in the table of the subclass. */
    @Test
    void aCollectionThatHibernateCannotLoadByItselfIsLoadedByAJoin() throws Exception {
        assertThat(survey("""
                package zoo;
                import jakarta.persistence.*;
                @Entity @Inheritance(strategy = InheritanceType.JOINED) public class Animal {
                  @Id Long id;
                  @ManyToOne @JoinColumn(name = "mother_fk") Animal mother;
                  @ManyToOne @JoinColumn(name = "father_fk") Animal father;
                  @OneToMany @JoinColumn(name = "mother_fk") @OrderBy("father_fk") java.util.Set<Human> offspring;
                }
                """, """
                package zoo;
                import jakarta.persistence.*;
                @Entity public class Human extends Animal { String name; }
                """))
                .contains("Animal.offspring  equal (24 rows)", "Human.offspring  equal (12 rows)")
                .endsWith("entities 2, attributes 9, equal 9, refused 0, wrong 0");
    }

    @Test
    void whatHasNoTableIsNotWrong() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Parcel {
                  @Id Long id; @Column(columnDefinition = "no_such_type") String stamp; @ManyToOne Route route;
                  @OneToMany(mappedBy = "parcel") java.util.List<Label> labels;
                }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Route { @Id Long id; }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Label { @Id Long id; @ManyToOne(optional = false) Parcel parcel; }
                """))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly(
                        "Label.id  unfilled: no value in 0 rows: PropertyValueException not-null property references a null or"
                                + " transient value for entity shop.Label.parcel",
                        "Label.parcel  unfilled: Hibernate cannot load it, JdbcSQLSyntaxErrorException"
                                + " Table \"PARCEL\" not found; SQL statement:",
                        "Parcel.id  unfilled: Hibernate cannot load it, JdbcSQLSyntaxErrorException"
                                + " Table \"PARCEL\" not found; SQL statement:",
                        "Parcel.labels  unfilled: Hibernate cannot load it, JdbcSQLSyntaxErrorException"
                                + " Table \"PARCEL\" not found; SQL statement:",
                        "Parcel.route  unfilled: Hibernate cannot load it, JdbcSQLSyntaxErrorException"
                                + " Table \"PARCEL\" not found; SQL statement:",
                        "Parcel.stamp  unfilled: Hibernate cannot load it, JdbcSQLSyntaxErrorException"
                                + " Table \"PARCEL\" not found; SQL statement:",
                        "Route.id  equal (12 rows)",
                        "entities 3, attributes 7, equal 1, refused 0, wrong 0, unfilled 6");
    }

    @Test
    void columnTypesOfPostgresAreKnown() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Note {
                  @Id Long id;
                  @Column(columnDefinition = "jsonb") String content;
                }
                """))
                .containsExactly(
                        "Note.content  equal (12 rows)",
                        "Note.id  equal (12 rows)",
                        "entities 1, attributes 2, equal 2, refused 0, wrong 0");
    }

    @Test
    void attributesThatAreTheColumnsOfAnAssociationAreItsKey() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity @IdClass(Definition.Key.class) public class Definition {
                  public record Key(String name, int edition) {}
                  @Id String name; @Id int edition;
                }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Run {
                  @Id Long id; String definitionName; Integer definitionEdition;
                  @ManyToOne
                  @JoinColumn(name = "definitionName", referencedColumnName = "name", insertable = false, updatable = false)
                  @JoinColumn(name = "definitionEdition", referencedColumnName = "edition", insertable = false, updatable = false)
                  Definition definition;
                }
                """))
                .contains(
                        "Run.definition  equal (12 rows)",
                        "Run.definitionName  equal (12 rows)",
                        "Run.definitionEdition  equal (12 rows)")
                .endsWith("entities 2, attributes 6, equal 6, refused 0, wrong 0");
    }

    @Test
    void schemasAreCreated() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(schema = "warehouse") public class Crate { @Id Long id; }
                """))
                .containsExactly("Crate.id  equal (12 rows)", "entities 1, attributes 1, equal 1, refused 0, wrong 0");
    }

    @Test
    void aPartOfTheIdentifierMayBeAPartOfAForeignKey() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity @IdClass(Store.Key.class) public class Store {
                  public record Key(long id, int region) {}
                  @Id long id; @Id int region;
                }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity @IdClass(Store.Key.class) public class Shelf {
                  @Id long id; @Id int region;
                  @Column(name = "store_id") Long storeId;
                  @ManyToOne
                  @JoinColumn(name = "store_id", referencedColumnName = "id", insertable = false, updatable = false)
                  @JoinColumn(name = "region", referencedColumnName = "region", insertable = false, updatable = false)
                  Store store;
                }
                """))
                .filteredOn(line -> !line.contains(".id ") && !line.contains(".region "))
                .containsExactly(
                        "Shelf.store  equal (12 rows)",
                        "Shelf.storeId  equal (12 rows)",
                        "entities 2, attributes 6, equal 6, refused 0, wrong 0");
    }

    @Test
    void enumsFitTheirColumns() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Lamp {
                  public enum Colour { RED, ULTRAMARINE }
                  @Id Long id; @Enumerated(EnumType.STRING) @Column(length = 5, columnDefinition = "varchar(5)") Colour colour;
                }
                """))
                .endsWith("entities 1, attributes 2, equal 2, refused 0, wrong 0")
                .noneMatch(line -> line.startsWith("#"));
    }
}
