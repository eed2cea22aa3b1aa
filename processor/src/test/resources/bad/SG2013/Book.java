package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
class Book {
    @Id Long id;

    @Entity
    static class Page {
        @Id Long id;
    }
}
