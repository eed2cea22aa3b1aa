package outside.names.model;

import jakarta.persistence.*;

@Entity
public class Intention {
    @Id public Long id;
}
