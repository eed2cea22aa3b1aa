package catalogue;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {

    String city;
    String street;
}
