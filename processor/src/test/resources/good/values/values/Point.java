package values;

import jakarta.persistence.*;

@Embeddable
public record Point(double x, double y) {}
