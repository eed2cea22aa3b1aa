package shapes;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
public record Money(<b> BigDecimal amount, <b> String currency, <b> boolean <k> [] flags) {}
