package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that one compilation exposes. */
public final class ExposedModel {

    private final List<Exposure> exposures;
    private final List<ExposedEntity> entities;
    private final List<ExposedEmbeddable> embeddables;
    private final Map<JavaName, AssociationTarget> targets;
    private final Map<JavaName, ExposedEntity> entitiesByName = new HashMap<>();
    private final Map<JavaName, ExposedEmbeddable> embeddablesByName = new HashMap<>();
    private final List<EmbeddableCycle> cycles;
    private final Set<JavaName> extended;
    private final TypeNames names;
    private final HelperNames helpers;

    /**
     * What is exposed.
     *
     * @param exposures the annotations that expose
     * @param entities what they expose
     * @param embeddables what those entities embed
     * @param targets the classes that associations lead to and that entities extend
     * @param plural makes the name of a list field of the name of a type
     */
    public ExposedModel(
            List<Exposure> exposures,
            List<ExposedEntity> entities,
            List<ExposedEmbeddable> embeddables,
            Map<JavaName, AssociationTarget> targets,
            UnaryOperator<String> plural) {
        this.names = new TypeNames(exposures, entities, embeddables);
        this.exposures = exposures.stream()
                .sorted(Comparator.comparing(Exposure::element))
                .toList();
        this.entities = entities.stream()
                .map(each -> named(each, plural))
                .sorted(byName())
                .toList();
        this.embeddables = embeddables.stream()
                .map(each -> each.named(names.of(each.javaName())))
                .sorted(byName())
                .toList();
        this.targets = Map.copyOf(targets);
        this.entities.forEach(each -> entitiesByName.putIfAbsent(each.javaName(), each));
        this.embeddables.forEach(each -> embeddablesByName.putIfAbsent(each.javaName(), each));
        this.cycles = EmbeddableCycle.among(this.embeddables);
        cycles.forEach(each -> embeddablesByName.remove(each.embeddable().javaName()));
        this.extended = entities.stream()
                .flatMap(each -> each.entity().lineage().superEntities().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.helpers = new HelperNames(this);
    }

    private ExposedEntity named(ExposedEntity entity, UnaryOperator<String> plural) {
        String name = names.of(entity.javaName());
        ListExposure pages = names.plural(entity.javaName())
                .map(entity.list()::named)
                .orElseGet(() -> entity.list().derived(plural.apply(name)));
        return entity.named(name, pages);
    }

    private static Comparator<ExposedType> byName() {
        return Comparator.comparing((ExposedType each) -> each.type().name())
                .thenComparing(ExposedType::javaName)
                .thenComparing(each -> each.type().exposedBy());
    }

    /** The annotations that expose, by the name of their element. */
    public List<Exposure> exposures() {
        return exposures;
    }

    /** The exposed entities, by the name of the type and then of the class. */
    public List<ExposedEntity> entities() {
        return entities;
    }

    /** What those entities embed, likewise. */
    public List<ExposedEmbeddable> embeddables() {
        return embeddables;
    }

    /** The classes that associations lead to and that entities extend. */
    public Map<JavaName, AssociationTarget> targets() {
        return targets;
    }

    /** The classes that have types: entities, embeddables and enums. */
    public Set<JavaName> namedTypes() {
        return names.types();
    }

    /** The name of the type of an enum. */
    public String typeOf(TypeRef.Enumeration enumeration) {
        return names.of(enumeration.name());
    }

    /** The scalar, or the enum, for a Java type, or for the values of a type that holds many; absent where there is none. */
    public Optional<String> valueTypeOf(TypeRef type) {
        return ScalarTypes.element(type).orElse(type) instanceof TypeRef.Enumeration enumeration
                ? Optional.of(typeOf(enumeration))
                : ScalarTypes.of(type);
    }

    /** The name of the type of an enum. */
    public String typeOf(EnumExposure enumeration) {
        return names.of(enumeration.name());
    }

    /** What the names of helper types begin with. */
    public HelperNames helpers() {
        return helpers;
    }

    /** The embeddables that embed themselves. */
    public List<EmbeddableCycle> cycles() {
        return cycles;
    }

    /** The embeddables whose types this compilation defines. */
    public List<ExposedEmbeddable> ownEmbeddables() {
        return embeddables.stream().filter(each -> !each.isReused()).toList();
    }

    /** The entities, then the embeddables, whose types this compilation defines. */
    public Stream<ExposedType> types() {
        return Stream.concat(entities.stream(), ownEmbeddables().stream());
    }

    /** The entity of that class, where this compilation exposes it. */
    public Optional<ExposedEntity> entity(JavaName name) {
        return Optional.ofNullable(entitiesByName.get(name));
    }

    /** The embeddable of that class. */
    public Optional<ExposedEmbeddable> embeddable(JavaName name) {
        return Optional.ofNullable(embeddablesByName.get(name));
    }

    /** The GraphQL type of a class that an association leads to; absent where the class is not exposed. */
    public Optional<String> typeOf(JavaName target) {
        return entity(target)
                .map(each -> each.type().name())
                .or(() -> Optional.ofNullable(targets.get(target)).map(AssociationTarget::typeName));
    }

    /** The GraphQL type of what an association gives: the interface where there is one, else the type itself. */
    public Optional<String> outputTypeOf(JavaName target) {
        return interfaceOf(target).or(() -> typeOf(target));
    }

    /** The GraphQL interface of an entity and of all that extend it. */
    public Optional<String> interfaceOf(JavaName name) {
        Optional<ExposedEntity> own = entity(name);
        if (own.isEmpty()) {
            return Optional.ofNullable(targets.get(name)).map(AssociationTarget::interfaceType);
        }
        return own.filter(each -> each.entity().lineage().isAbstract()
                        || each.entity().lineage().isRoot()
                        || extended.contains(name))
                .map(each -> SchemaNames.interfaceType(
                        each.type().name(), each.entity().lineage().isAbstract()));
    }

    /** Whether an entity that an association leads to has a part of the schema. */
    public boolean has(SchemaPart part, JavaName target) {
        return entity(target)
                .map(each -> each.has(part))
                .or(() -> Optional.ofNullable(targets.get(target))
                        .map(each -> each.parts().contains(part)))
                .orElse(false);
    }

    /** Who may read an entity that an association leads to. */
    public TypeAccess accessTo(JavaName target) {
        return entity(target)
                .map(each -> each.type().access())
                .or(() -> Optional.ofNullable(targets.get(target)).map(AssociationTarget::access))
                .orElse(TypeAccess.FREE);
    }

    /** Whether rows of an entity, or of one that extends it, may be hidden from some callers, or left out for all. */
    public boolean mayHide(JavaName target) {
        return accessTo(target).mayHide()
                || (extended.contains(target)
                        && entities.stream()
                                .anyMatch(each -> each.type().access().mayHide()
                                        && each.entity()
                                                .lineage()
                                                .superEntities()
                                                .contains(target)));
    }

    /** The exposed entities that an entity extends, the nearest first. */
    public Stream<JavaName> superEntities(ExposedEntity entity) {
        return entity.entity().lineage().superEntities().stream()
                .filter(each -> typeOf(each).isPresent());
    }
}
