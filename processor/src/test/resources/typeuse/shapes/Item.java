package shapes;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/* Where a type is used: <k> on what is never null, <b> on a basic, <j> on an association to one, <e> on the rest. */
@Entity
@GraphQLExposed
@SuppressWarnings("SG2024")
public class Item extends <k> Named<<k> String> {
    @EmbeddedId <k> ItemId id;

    <k> boolean isOpen;
    <k> byte small;
    <k> short medium;
    <k> int stock;
    <k> long sold;
    <k> float weight;
    <k> double length;
    <k> char letter;
    <b> Boolean maybe;
    <b> Integer number;
    <b> Long big;
    <b> Double wide;
    <b> Character sign;
    <b> String text;
    <b> BigDecimal price;
    <b> LocalDate day;
    <b> UUID uuid;
    <b> Size size;
    @Enumerated(EnumType.STRING) Outer.<k> Kind kind;
    <b> byte <k> [] bytes;
    <b> char[] letters;
    <b> String <k> [] words;
    <b> int[] figures;
    <b> List<<k> String> basicList;

    @Embedded <e> Place place;
    <e> Money money;
    @ManyToOne <j> Item parent;
    @OneToOne <j> Item twin;
    @OneToMany(mappedBy = "parent") <k> List<<k> Item> children;
    @ManyToMany <k> Set<<k> Item> friends;
    @ManyToMany <k> Map<<k> String, <k> Item> byName;
    @ElementCollection <k> List<<k> String> tags;
    @ElementCollection <k> Set<<k> Integer> numbers;
    @ElementCollection <k> Collection<<k> Size> sizes;
    @ElementCollection <k> List<<k> Place> places;
    @ElementCollection <k> Map<<k> String, <k> Integer> counts;
    @ElementCollection <k> Map<<k> Size, <k> Place> bySize;
    @ElementCollection <k> List<? extends <k> LocalDate> days;

    private <b> String hidden;

    public <b> String getHidden() {
        return hidden;
    }

    private <b> Boolean flag;

    public <b> Boolean isFlag() {
        return flag;
    }

    @GraphQLField
    static <k> BigDecimal total(<k> BigDecimal price, <k> int stock) {
        return price;
    }

    @GraphQLField
    static <k> String joined(<k> String <k> [] words, <k> Size size, <k> byte <k> [] bytes, <k> List<<k> String> basicList) {
        return "";
    }

    @GraphQLField(requires = "text")
    public <k> String getUpper() {
        return text;
    }

    @GraphQLField
    <k> List<<k> String> parts() {
        return List.of();
    }
}
