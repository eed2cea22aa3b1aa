package computed;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@GraphQLExposed
public class Offer {
    @Id Long id;
    String title;
    BigDecimal price;
    int discount;

    /** What it costs today. */
    @GraphQLField
    static BigDecimal salePrice(BigDecimal price, int discount) {
        return price;
    }

    @GraphQLField(name = "heading", requires = {"title", "id"})
    public String getLabel() {
        return title;
    }

    @GraphQLField
    static Map<Long, Double> averageStars(Collection<Long> ids) {
        return Map.of();
    }

    @GraphQLField
    List<String> words() {
        return List.of();
    }
}
