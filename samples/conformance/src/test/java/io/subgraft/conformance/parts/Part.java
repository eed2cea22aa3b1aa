package io.subgraft.conformance.parts;

import io.subgraft.annotation.GraphQLExposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

@Entity
@GraphQLExposed
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"serial", "maker_code"}))
public class Part {
    @Id
    Long id;

    @NaturalId
    String sku;

    @Column(nullable = false)
    int serial;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "maker_code")
    Maker maker;

    /** May be null, so it is no key. */
    @Column(unique = true)
    String nickname;
}
