import io.subgraft.federation.annotation.RemoteReference;
import jakarta.persistence.Embeddable;

@Embeddable
public class Audit {
    // expect: [SG3013] Audit.changedBy: would give Person the field changes, but rows are found by columns of an entity only; leave out the inverse, or move the attribute to the entity
    @RemoteReference(value = "Person", inverse = "changes")
    Long changedBy;
}
