package outside.names.model;

import jakarta.persistence.*;

@Entity
public class Subscription {
    @Id public Long ID;
    @ManyToOne public Query query;
    public Domicile address;
}
