package outside.names.model;

import jakarta.persistence.*;

@Entity
public class Bill {
    public enum Status { SENT }

    @Embeddable
    public record Id(long number) {}

    @EmbeddedId public Id id;
    public Status status;
}
