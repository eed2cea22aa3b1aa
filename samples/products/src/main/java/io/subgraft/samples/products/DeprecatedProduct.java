package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.annotation.GraphQLIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Something that is made no more. */
@Entity
@IdClass(DeprecatedProduct.Key.class)
@GraphQLExposed
public class DeprecatedProduct {

    @Id
    @GraphQLField(asId = false)
    String sku;

    @Id
    @Column(name = "package")
    @GraphQLField(name = "package", asId = false)
    String packageName;

    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    User createdBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @GraphQLIgnore
    Inventory inventory;

    protected DeprecatedProduct() {}

    DeprecatedProduct(String sku, String packageName, String reason, User createdBy, Inventory inventory) {
        this.sku = sku;
        this.packageName = packageName;
        this.reason = reason;
        this.createdBy = createdBy;
        this.inventory = inventory;
    }

    record Key(String sku, String packageName) implements Serializable {}
}
