package shapes;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.time.Instant;
import java.util.*;

@Entity
@GraphQLExposed
@SuppressWarnings("SG2024")
@Access(AccessType.PROPERTY)
public class Person {
    private long id;
    private int age;
    private String name;
    private Instant born;
    private Item item;
    private List<String> nicks;
    private Place home;

    @Id
    public <k> long getId() {
        return id;
    }

    public void setId(<k> long id) {
        this.id = id;
    }

    public <k> int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public <b> String getName() {
        return name;
    }

    public void setName(<k> String name) {
        this.name = name;
    }

    @org.hibernate.annotations.NaturalId
    public <k> Instant getBorn() {
        return born;
    }

    public void setBorn(Instant born) {
        this.born = born;
    }

    @ManyToOne
    public <j> Item getItem() {
        return item;
    }

    public void setItem(Item item) {
        this.item = item;
    }

    @ElementCollection
    public <k> List<<k> String> getNicks() {
        return nicks;
    }

    public void setNicks(List<String> nicks) {
        this.nicks = nicks;
    }

    @Embedded
    public <e> Place getHome() {
        return home;
    }

    public void setHome(Place home) {
        this.home = home;
    }

    @GraphQLField
    static <k> Map<<k> Long, <k> Integer> ranks(<k> Collection<<k> Long> ids) {
        return Map.of();
    }
}
