package maps;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@GraphQLExposed
public class Tome {
    public enum Language {
        EN,
        PT
    }

    @Embeddable
    public record Size(int width, int height) {}

    @Id
    Long id;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Language, String> titles;

    @ElementCollection
    @MapKeyJoinColumn
    Map<Shop, BigDecimal> prices;

    @ElementCollection
    @GraphQLField(name = "dimensions")
    SortedMap<String, Size> sizes;

    @ElementCollection
    Map<Size, Language> formats;

    @OneToMany(mappedBy = "tome")
    @MapKey
    Map<Long, Shop> sellers;

    @ManyToMany
    Map<Shop, Tome> samples;
}
