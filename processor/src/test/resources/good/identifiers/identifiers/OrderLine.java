package identifiers;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;

@Entity
@GraphQLExposed
public class OrderLine {
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        @ManyToOne
        Order order;

        int line;

        Sub sub;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.line == line;
        }

        @Override
        public int hashCode() {
            return line;
        }
    }

    @Embeddable
    public record Sub(int number) implements Serializable {}

    @EmbeddedId
    Key id;

    @NaturalId
    @ManyToOne
    Book book;

    @NaturalId
    @GraphQLField(name = "nickname")
    String nick;
}
