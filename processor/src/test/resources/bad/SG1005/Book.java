package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    static class Colour {}

    static class ColourConverter implements AttributeConverter<Colour, Integer> {
        public Integer convertToDatabaseColumn(Colour colour) {
            return 0;
        }

        public Colour convertToEntityAttribute(Integer rgb) {
            return new Colour();
        }
    }

    @Embeddable
    static class Size {
        // expect: [SG1005] Book.Size.unit: is of type java.lang.Object, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
        Object unit;
    }

    @Id Long id;
    Size size;
    // expect: [SG1005] Book.anything: is of type java.lang.Object, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    Object anything;
    // expect: [SG1005] Book.stored: is of type java.io.Serializable, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    Serializable stored;
    // expect: [SG1005] Book.colour: is of type bad.Book.Colour, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    @Convert(converter = ColourConverter.class) Colour colour;
    // expect: [SG1005] Book.colours: is of type bad.Book.Colour, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    @ElementCollection @Convert(converter = ColourConverter.class) List<Colour> colours;
    // expect: [SG1005] Book.json: is of type java.util.Map, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String, Object> json;
    // expect: [SG1005] Book.birthday: is of type java.time.MonthDay, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    java.time.MonthDay birthday;
    // expect: [SG1005] Book.notice: is of type java.time.Period, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    java.time.Period notice;
    // expect: [SG1005] Book.grid: is of type int[][], for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    int[][] grid;
    // expect: [SG1005] Book.named: is of type java.lang.Object[], for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    @ElementCollection Map<String, Object[]> named;
    // expect: [SG1005] Book.chapters: is of type bad.Book.Place, for which there is no GraphQL scalar; leave it out with @GraphQLIgnore, or use a type that has one, such as String, BigDecimal or LocalDate
    @OneToMany @MapKey Map<Place, Chapter> chapters;

    static class Place implements Serializable {
        Long volume;
        Integer number;
    }

    @Entity
    @GraphQLExposed
    @IdClass(Place.class)
    static class Chapter {
        @Id Long volume;
        @Id Integer number;
    }
}
