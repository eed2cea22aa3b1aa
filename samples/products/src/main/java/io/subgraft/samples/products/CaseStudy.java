package io.subgraft.samples.products;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A study of products. */
@Entity
@GraphQLExposed
public class CaseStudy {

    @Id
    String caseNumber;

    String description;

    protected CaseStudy() {}

    CaseStudy(String caseNumber, String description) {
        this.caseNumber = caseNumber;
        this.description = description;
    }
}
