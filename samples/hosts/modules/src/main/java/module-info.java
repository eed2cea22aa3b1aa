/** An application on the module path. */
module shop {
    requires io.subgraft.core;
    requires io.subgraft.federation;
    requires jakarta.persistence;
    requires org.hibernate.orm.core;

    // Hibernate has no module descriptor, so it does not require what it uses of modules that have one.
    requires jakarta.transaction;
    requires jakarta.xml.bind;
    requires net.bytebuddy;
    requires org.jboss.logging;

    opens shop to
            org.hibernate.orm.core;

    // Generated classes; the second one only with references or computed fields of federation.
    provides io.subgraft.generated.GeneratedModule with
            shop.SubgraftModule;
    provides io.subgraft.federation.generated.FederatedModule with
            shop.SubgraftFederation;
}
