package io.subgraft.introspection.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

/** Entities with mappings that are known by name only. */
public final class Unread {

    private Unread() {}

    @Entity
    public static class Attachment {
        @Id
        Long id;

        @Any
        @AnyKeyJavaClass(Long.class)
        @JoinColumn(name = "owner_id")
        @Column(name = "owner_type")
        Object owner;
    }
}
