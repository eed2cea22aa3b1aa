package shapes;

import jakarta.persistence.*;
import java.util.List;

@MappedSuperclass
public abstract class Named<T extends <k> Comparable<<k> T>> {
    <b> T name;
    @ElementCollection <k> List<<k> T> names;
}
