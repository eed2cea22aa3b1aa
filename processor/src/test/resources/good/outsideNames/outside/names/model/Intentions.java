package outside.names.model;

import jakarta.persistence.*;

@Entity
public class Intentions {
    @Id public Long id;
}
