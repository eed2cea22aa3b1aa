package shapes;

import jakarta.persistence.Embeddable;

@Embeddable
public record ItemId(<k> int house, <k> String number) {}
