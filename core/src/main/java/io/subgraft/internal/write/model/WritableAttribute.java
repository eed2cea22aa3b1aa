package io.subgraft.internal.write.model;

import io.subgraft.generated.InputFacts;
import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.security.Write;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.persister.collection.CollectionPersister;
import org.jspecify.annotations.Nullable;

/** An attribute that clients write. */
public sealed interface WritableAttribute {

    /** What was known at compile time. */
    InputFacts facts();

    /** Reads and writes it. */
    Member member();

    /** Who may write it; null for everybody who may write its entity. */
    @Nullable
    Guard guard();

    /** Whether that write takes it. */
    default boolean isOn(Write write) {
        return facts().on().contains(write);
    }

    /** A single column. */
    record Basic(InputFacts facts, Member member, @Nullable Guard guard) implements WritableAttribute {}

    /**
     * An embeddable.
     *
     * @param mapping how it is mapped
     * @param all all its members, in the order of the mapping, written or not
     * @param members those of its members that are written
     */
    record Embedded(
            InputFacts facts,
            Member member,
            @Nullable Guard guard,
            EmbeddableMappingType mapping,
            SessionFactoryImplementor sessionFactory,
            List<Member> all,
            List<WritableAttribute> members)
            implements WritableAttribute {

        public Embedded {
            all = List.copyOf(all);
            members = List.copyOf(members);
        }

        /** Whether instances never change, so that another has to be made. */
        public boolean isImmutable() {
            return mapping.getJavaType().getJavaTypeClass().isRecord();
        }

        /** A new instance with these values of all its members; null for those that its class initialises. */
        public Object make(@Nullable Object @Nullable [] values) {
            return HibernateSeams.instantiate(
                    mapping.getRepresentationStrategy().getInstantiator(), () -> values, sessionFactory);
        }
    }

    /**
     * An association to many entities, by a table that links them.
     *
     * @param target the entity
     * @param persister how the links are mapped
     */
    record ToMany(
            InputFacts facts, Member member, @Nullable Guard guard, EntityType target, CollectionPersister persister)
            implements WritableAttribute {

        /** The collection of an instance; a new instance that has none is given one. */
        @SuppressWarnings("unchecked") // of what the association leads to
        public Collection<Object> of(Object instance) {
            Object present = member.get(instance);
            if (present != null) {
                return (Collection<Object>) present;
            }
            Object made = persister.getCollectionSemantics().instantiateRaw(0, persister);
            member.set(instance, made);
            return (Collection<Object>) made;
        }
    }

    /**
     * An association to one entity.
     *
     * @param target the entity
     */
    record ToOne(InputFacts facts, Member member, @Nullable Guard guard, EntityType target)
            implements WritableAttribute {}
}
