package hierarchy;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Person extends Base<Integer> {
    private String name;
    String nick;

    /** The getter's words count where the Java field has none. */
    public String getName() {
        return name;
    }

    /** Not a getter of the attribute: another type. */
    public Object getNick() {
        return nick;
    }
}
