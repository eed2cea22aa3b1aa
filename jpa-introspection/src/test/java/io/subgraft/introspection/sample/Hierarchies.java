package io.subgraft.introspection.sample;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Entities that take attributes from superclasses, or find them on getters. */
public final class Hierarchies {

    private Hierarchies() {}

    @MappedSuperclass
    public abstract static class Identified {
        @Id
        @GeneratedValue
        protected Long id;
    }

    /** Neither entity nor mapped superclass: what it holds is not persistent. */
    public abstract static class Forgetful extends Identified {
        String forgotten;
    }

    @MappedSuperclass
    public abstract static class Audited extends Forgetful {
        Instant createdAt;

        @Column(length = 40)
        String createdBy;

        @ManyToOne
        Person owner;
    }

    @Entity
    @AttributeOverride(name = "createdBy", column = @Column(name = "creator", nullable = false))
    @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owner_id", nullable = false))
    public static class Document extends Audited {
        String title;
    }

    @Entity
    public static class Note extends Audited {
        String text;
    }

    @Entity
    public static class Person {
        @Access(AccessType.FIELD)
        @Column(nullable = false)
        private String motto;

        private Long id;
        private String name;
        private boolean active;
        private String nickname;
        private String URL;

        @Id
        @GeneratedValue
        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        @Column(nullable = false)
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }

        @Transient
        public String getNickname() {
            return nickname;
        }

        public String getURL() {
            return URL;
        }

        public void setURL(String url) {
            this.URL = url;
        }
    }

    @Entity
    @Access(AccessType.FIELD)
    public static class Mixed {
        @Id
        private Long id;

        private String plain;

        @Transient
        private String stored;

        @Access(AccessType.PROPERTY)
        public String getStored() {
            return stored;
        }

        public void setStored(String stored) {
            this.stored = stored;
        }
    }

    /** Mapped on fields, of which some are read and written by their accessors. */
    @Entity
    public static class Noted {
        @Id
        @GeneratedValue
        @Access(AccessType.PROPERTY)
        private Long id;

        @NotNull
        @Access(AccessType.PROPERTY)
        private String note;

        @ManyToOne(optional = false)
        @Access(AccessType.PROPERTY)
        private Person author;

        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        public Person getAuthor() {
            return author;
        }

        public void setAuthor(Person author) {
            this.author = author;
        }
    }

    @MappedSuperclass
    public abstract static class Keyed<K> {
        @Id
        K key;
    }

    @Entity
    public static class Coupon extends Keyed<String> {
        int percent;
    }
}
