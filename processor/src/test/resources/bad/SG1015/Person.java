// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Person {
    @Id Long id;
    Home home;
    @ElementCollection Set<Loop> loops;
}

@Embeddable
class Home {
    // expect: [SG1015] Home.street: embeds itself, by Home.street, Street.home, so that its columns have no end; make the class an entity and the attribute an association, or the attribute @Transient
    Street street;
}

@Embeddable
class Street {
    String name;
    // expect: [SG1015] Street.home: embeds itself, by Street.home, Home.street, so that its columns have no end; make the class an entity and the attribute an association, or the attribute @Transient
    Home home;
}

@Embeddable
class Loop {
    int length;
    // expect: [SG1015] Loop.inner: embeds itself, by Loop.inner, so that its columns have no end; make the class an entity and the attribute an association, or the attribute @Transient
    Loop inner;
}
