package outside.names.model;

import jakarta.persistence.*;

@Embeddable
public class Domicile {
    public String street;
    public int a$b;
}
