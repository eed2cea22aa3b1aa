import jakarta.persistence.Embeddable;

@Embeddable
public class Name {
    String first;
    String last;
}
