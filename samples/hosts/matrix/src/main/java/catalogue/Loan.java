package catalogue;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
@IdClass(Loan.Key.class)
@GraphQLExposed
public class Loan {

    /** The identifier of the work is a part of the loan's. */
    public record Key(Long work, int number) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    Work work;

    @Id
    int number;

    String reader;
}
