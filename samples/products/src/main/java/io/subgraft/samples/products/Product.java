package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.federation.annotation.ComposeDirective;
import io.subgraft.federation.annotation.DirectiveApplied;
import io.subgraft.federation.annotation.FederationKey;
import io.subgraft.federation.annotation.Provides;
import io.subgraft.federation.annotation.Tag;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** Something that is made. */
@Entity
@GraphQLExposed
@FederationKey("id")
@FederationKey("sku package")
@FederationKey("sku variation { id }")
@ComposeDirective(
        name = "@custom",
        url = "https://myspecs.dev/myCustomDirective/v1.0",
        definition = "directive @custom on OBJECT")
@DirectiveApplied("@custom")
public class Product {

    @Id
    String id;

    String sku;

    @Column(name = "package")
    @GraphQLField(name = "package")
    String packageName;

    @ManyToOne(fetch = FetchType.LAZY)
    ProductVariation variation;

    @Embedded
    ProductDimension dimensions;

    @ManyToOne(fetch = FetchType.LAZY)
    @Provides("totalProductsCreated")
    User createdBy;

    @Tag("internal")
    String notes;

    @ManyToMany
    @GraphQLField(asList = true)
    List<ProductResearch> research;

    protected Product() {}

    Product(
            String id,
            String sku,
            String packageName,
            ProductVariation variation,
            User createdBy,
            ProductResearch study) {
        this.id = id;
        this.sku = sku;
        this.packageName = packageName;
        this.variation = variation;
        this.dimensions = new ProductDimension("small", 1.0, "kg");
        this.createdBy = createdBy;
        this.research = List.of(study);
    }
}
