package io.subgraft.introspection.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.SortNatural;

/** Entities that lead to each other. */
public final class Associations {

    private Associations() {}

    public interface Vendor {}

    @Entity
    public static class Publisher implements Vendor, Comparable<Publisher> {
        @Id
        String name;

        @OneToMany(mappedBy = "publisher")
        List<Volume> volumes;

        @OneToOne(mappedBy = "publisher")
        Address address;

        @OneToMany
        @JoinColumn(name = "publisher_name")
        Set<Volume> reprints;

        @OneToMany
        Collection<Address> branches;

        @OneToMany
        @JoinTable
        Set<Address> offices;

        @Override
        public int compareTo(Publisher other) {
            return name.compareTo(other.name);
        }
    }

    @Entity
    public static class Address {
        @Id
        @GeneratedValue
        Long id;

        @OneToOne(optional = false)
        Publisher publisher;

        @OneToOne
        @JoinTable
        Volume sample;
    }

    @Entity
    public static class Volume {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        Publisher publisher;

        @ManyToOne
        @JoinColumn(nullable = false)
        Publisher printer;

        @ManyToOne(optional = false)
        @NotFound(action = NotFoundAction.IGNORE)
        Publisher lost;

        @ManyToOne(targetEntity = Publisher.class)
        Vendor vendor;

        @ManyToMany
        @SortNatural
        SortedSet<Publisher> sellers;

        @ManyToMany
        @JoinTable(name = "volume_sequel")
        List<Volume> sequels;

        @ManyToMany(mappedBy = "sequels")
        List<Volume> prequels;

        @ManyToMany(targetEntity = Address.class)
        Set<?> places;
    }
}
