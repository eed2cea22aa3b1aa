package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Dog extends Animal {
    @Override
    // expect: [SG2018] Dog.name: differs from Animal.name, though a Dog has all fields of Animal; give both the same name and type, or leave both out
    @GraphQLIgnore public String getName() {
        return null;
    }

    @Override
    // expect: [SG2018] Dog.kind: differs from Animal.kind, though a Dog has all fields of Animal; give both the same name and type, or leave both out
    public String getKind() {
        return null;
    }

    @Override
    @ManyToOne
    public Dog getMother() {
        return null;
    }
}
