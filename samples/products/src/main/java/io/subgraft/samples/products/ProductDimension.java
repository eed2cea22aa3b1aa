package io.subgraft.samples.products;

import io.subgraft.federation.annotation.Inaccessible;
import io.subgraft.federation.annotation.Shareable;
import jakarta.persistence.Embeddable;

/** How large a product is; the inventory knows it, too. */
@Embeddable
@Shareable
public record ProductDimension(
        String size, Double weight, @Inaccessible String unit) {}
