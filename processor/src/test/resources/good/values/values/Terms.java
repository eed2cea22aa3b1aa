package values;

import jakarta.persistence.*;

@Embeddable
record Terms(String text, int days) {}
