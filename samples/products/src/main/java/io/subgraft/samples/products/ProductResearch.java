package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** What a study found. */
@Entity
@GraphQLExposed
public class ProductResearch {

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    CaseStudy study;

    String outcome;

    protected ProductResearch() {}

    ProductResearch(CaseStudy study) {
        this.study = study;
    }
}
