package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.federation.annotation.InterfaceObject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

/** Where products are kept, of whatever kind; another subgraph knows the kinds. */
@Entity
@GraphQLExposed(plural = "inventories")
@InterfaceObject
public class Inventory {

    @Id
    String id;

    @OneToMany(mappedBy = "inventory")
    @GraphQLField(asList = true)
    List<DeprecatedProduct> deprecatedProducts;

    protected Inventory() {}

    Inventory(String id) {
        this.id = id;
    }
}
