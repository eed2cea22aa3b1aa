package io.subgraft.samples.products;

import java.util.List;

/** The data that the suite expects. */
final class Stock {

    private Stock() {}

    /** All of it, in an order in which it can be inserted. */
    static List<Object> all() {
        User jane = new User("support@apollographql.com", "Jane Smith", 1337);
        ProductVariation oss = new ProductVariation("OSS");
        ProductVariation platform = new ProductVariation("platform");
        CaseStudy federation = new CaseStudy("1234", "Federation Study");
        CaseStudy studio = new CaseStudy("1235", "Studio Study");
        ProductResearch ofFederation = new ProductResearch(federation);
        ProductResearch ofStudio = new ProductResearch(studio);
        Inventory inventory = new Inventory("apollo-oss");
        return List.of(
                jane,
                oss,
                platform,
                federation,
                studio,
                ofFederation,
                ofStudio,
                inventory,
                new Product("apollo-federation", "federation", "@apollo/federation", oss, jane, ofFederation),
                new Product("apollo-studio", "studio", "", platform, jane, ofStudio),
                new DeprecatedProduct(
                        "apollo-federation-v1", "@apollo/federation-v1", "Migrate to Federation V2", jane, inventory));
    }
}
