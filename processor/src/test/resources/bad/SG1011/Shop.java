package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Shop {
    @Entity
    @GraphQLExposed
    // expect: [SG1011] Shop.Book: cannot be named by code in package bad, where its generated class belongs; make it, and the classes it is nested in, non-private
    private static class Book {
        @Id Long id;
    }
}
