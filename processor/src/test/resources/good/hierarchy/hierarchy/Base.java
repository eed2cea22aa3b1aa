package hierarchy;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
public abstract class Base<K> {
    /** The key of the row. */
    @Id protected K id;
    private String secret;

    public K getId() {
        return id;
    }
}
