package nested;

import io.subgraft.annotation.*;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

public class Outer {
    record Range(int from, int to) {}

    @Converter
    static class RangeConverter implements AttributeConverter<Range, String> {
        @Override
        public String convertToDatabaseColumn(Range range) {
            return range.from() + "-" + range.to();
        }

        @Override
        public Range convertToEntityAttribute(String text) {
            return new Range(0, 0);
        }
    }

    enum Colour { RED }

    @jakarta.persistence.Entity
    @GraphQLExposed
    public static class Default {
        @Id Long id;
        Colour colour;
        @GraphQLIgnore @Convert(converter = RangeConverter.class) Range range;
        @ManyToOne Entity entity;
    }

    @jakarta.persistence.Entity
    @GraphQLExposed(plural = "entities")
    public static class Entity {
        @Id private Long id;
    }
}
