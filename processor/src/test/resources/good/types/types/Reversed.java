package types;

import jakarta.persistence.AttributeConverter;

public class Reversed implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
