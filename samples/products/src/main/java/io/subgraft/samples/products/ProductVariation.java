package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A form that a product comes in. */
@Entity
@GraphQLExposed
public class ProductVariation {

    @Id
    String id;

    protected ProductVariation() {}

    ProductVariation(String id) {
        this.id = id;
    }
}
