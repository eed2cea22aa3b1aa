package io.subgraft.internal.write.model;

import io.subgraft.generated.InputFacts;
import io.subgraft.generated.WriteFacts;
import io.subgraft.generated.WriteFacts.PresetFacts;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.write.model.WritableAttribute.Basic;
import io.subgraft.internal.write.model.WritableAttribute.Embedded;
import io.subgraft.internal.write.model.WritableAttribute.ToMany;
import io.subgraft.internal.write.model.WritableAttribute.ToOne;
import io.subgraft.internal.write.model.WritableEntity.PresetAttribute;
import io.subgraft.internal.write.model.WritableEntity.Version;
import io.subgraft.security.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Joins the facts of what may be written to the live persistence unit. */
final class WriteBinder {

    private final SessionFactoryImplementor sessionFactory;
    private final Model model;

    WriteBinder(SessionFactoryImplementor sessionFactory, Model model) {
        this.sessionFactory = sessionFactory;
        this.model = model;
    }

    WritableEntity bind(EntityType type, WriteFacts facts) {
        EntityPersister persister = sessionFactory
                .getMappingMetamodel()
                .getEntityDescriptor(type.descriptor().javaClass());
        List<WritableAttribute> attributes = new ArrayList<>();
        for (InputFacts each : facts.inputs()) {
            attributes.add(attribute(type.descriptor().javaClass(), persister, each));
        }
        List<PresetAttribute> presets = new ArrayList<>();
        for (PresetFacts each : facts.presets()) {
            Member member = member(type.descriptor().javaClass(), persister, each.attribute());
            presets.add(new PresetAttribute(member, preset(each.preset()), each.on()));
        }
        return new WritableEntity(
                type, facts, persister, attributes, presets, uniques(type, facts, persister), version(type, persister));
    }

    private static List<UniqueKey> uniques(EntityType type, WriteFacts facts, EntityPersister persister) {
        List<UniqueKey> uniques = new ArrayList<>();
        for (List<String> each : facts.uniques()) {
            if (each.stream().allMatch(name -> persister.findAttributeMapping(name) instanceof BasicValuedModelPart)) {
                uniques.add(new UniqueKey(each.stream()
                        .map(name -> member(type.descriptor().javaClass(), persister, name))
                        .toList()));
            }
        }
        return uniques;
    }

    private WritableAttribute attribute(Class<?> owner, ManagedMappingType mapping, InputFacts facts) {
        Member member = member(owner, mapping, facts.attribute());
        List<String> roles = facts.roles();
        Guard own = roles == null ? null : new Guard(List.of(Set.copyOf(roles)));
        Guard guard = facts.target() == null
                ? own
                : Guard.both(own, model.entity(facts.target()).guard());
        if (facts.target() != null && !facts.nested().isEmpty()) {
            PluralAttributeMapping many =
                    (PluralAttributeMapping) Objects.requireNonNull(mapping.findAttributeMapping(facts.attribute()));
            return new ToMany(facts, member, guard, model.entity(facts.target()), many.getCollectionDescriptor());
        }
        if (facts.target() != null) {
            return new ToOne(facts, member, guard, model.entity(facts.target()));
        }
        return facts.members().isEmpty() ? new Basic(facts, member, guard) : embedded(mapping, facts, member, guard);
    }

    private Embedded embedded(ManagedMappingType owner, InputFacts facts, Member member, @Nullable Guard guard) {
        AttributeMapping attribute = owner.findAttributeMapping(facts.attribute());
        EmbeddableMappingType mapping =
                ((EmbeddableValuedModelPart) Objects.requireNonNull(attribute)).getEmbeddableTypeDescriptor();
        Class<?> type = mapping.getJavaType().getJavaTypeClass();
        List<Member> all = new ArrayList<>();
        for (int i = 0; i < mapping.getNumberOfAttributeMappings(); i++) {
            all.add(Member.of(type, mapping.getAttributeMapping(i)));
        }
        List<WritableAttribute> members = facts.members().stream()
                .map(each -> attribute(type, mapping, each))
                .toList();
        return new Embedded(facts, member, guard, mapping, sessionFactory, all, members);
    }

    private static Member member(Class<?> owner, ManagedMappingType mapping, String attribute) {
        AttributeMapping found = mapping.findAttributeMapping(attribute);
        if (found == null
                && mapping instanceof EntityPersister entity
                && entity.getIdentifierMapping() instanceof AttributeMapping id
                && id.getAttributeName().equals(attribute)) {
            found = id;
        }
        if (found == null) {
            throw new IllegalStateException(
                    owner.getName() + " has no attribute " + attribute + " in the persistence unit; compile anew");
        }
        return Member.of(owner, found);
    }

    private static @Nullable Version version(EntityType type, EntityPersister persister) {
        if (persister.getVersionMapping() == null) {
            return null;
        }
        AttributeMapping version = persister.getVersionMapping().getVersionAttribute();
        Attribute shown = type.byName(version.getAttributeName());
        return shown == null
                ? null
                : new Version(shown.field(), Member.of(type.descriptor().javaClass(), version));
    }

    private static Preset<?> preset(Class<? extends Preset<?>> preset) {
        try {
            return preset.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    preset.getName() + " cannot be made by a public constructor without parameters; write one",
                    failure);
        }
    }
}
