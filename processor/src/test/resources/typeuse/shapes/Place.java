package shapes;

import jakarta.persistence.*;

@Embeddable
public class Place {
    <k> double north;
    <k> double east;
    <b> String label;
    @ManyToOne <j> Item owner;
    <e> Money fee;
}
