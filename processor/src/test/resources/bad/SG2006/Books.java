package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Books {
    @Entity
    // expect: [SG2006] Books.Book: has pages of 0 rows by default and of 100 at most; make defaultPageSize at least 1 and maxPageSize no smaller
    @GraphQLExposed(defaultPageSize = 0)
    static class Book {
        @Id Long id;
    }

    @Entity
    // expect: [SG2006] Books.Tome: has pages of 20 rows by default and of 10 at most; make defaultPageSize at least 1 and maxPageSize no smaller
    @GraphQLExposed(maxPageSize = 10)
    static class Tome {
        @Id Long id;
    }
}
