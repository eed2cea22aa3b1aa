package outside.model;

import jakarta.persistence.*;

@Embeddable
public class Residence {
    private String street;
    private String secret;
    String town;

    public String getStreet() {
        return street;
    }
}
