package values;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Dated<T> {
    T since;
}
