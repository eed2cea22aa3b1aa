package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
@GraphQLCost(-1)
// expect: [SG4006] Book: has a weight or a size below zero, which would pay for what others cost; use 0 or more
class Book {
    @Id Long id;
    // expect: [SG4006] Book.title: has a weight or a size below zero, which would pay for what others cost; use 0 or more
    @GraphQLCost(-5) String title;
    // expect: [SG4006] Book.words: has a weight or a size below zero, which would pay for what others cost; use 0 or more
    @ElementCollection @GraphQLListSize(assumedSize = -2) Set<String> words;
    @GraphQLCost(0) String note;

    @GraphQLField(requires = "title")
    @GraphQLCost(-3)
    // expect: [SG4006] Book.shout: has a weight or a size below zero, which would pay for what others cost; use 0 or more
    String shout() {
        return title;
    }
}
