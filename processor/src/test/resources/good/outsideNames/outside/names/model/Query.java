package outside.names.model;

import jakarta.persistence.*;

@Entity
public class Query {
    @Id public Long id;
    @OneToMany(mappedBy = "query") public java.util.List<Subscription> subscriptions;
}
