package outside.names.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

@Entity
public class Purchase {
    public enum Status { OPEN, PAID }

    @Embeddable
    public record Id(String shop, int number, String secret) {}

    @Embeddable
    public record Part(int weight) {}

    @jakarta.persistence.Id public Long key;
    public Id id;
    public Part part;
    public Status status;
    public int größe;
    public String note;
}
