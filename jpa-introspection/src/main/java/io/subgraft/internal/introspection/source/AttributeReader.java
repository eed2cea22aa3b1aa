package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.EmbeddedAnnotations;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.LinkAnnotations;
import io.subgraft.internal.introspection.mapping.NullabilityAnnotations;
import io.subgraft.internal.introspection.mapping.RoleAnnotations;
import io.subgraft.internal.introspection.mapping.StorageAnnotations;
import io.subgraft.internal.introspection.mapping.TemporalAnnotations;
import io.subgraft.internal.introspection.mapping.UnreadAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Cardinality;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.model.UnreadMapping;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one attribute. */
final class AttributeReader {

    private final TargetReader targets;
    private final PluralReader plurals;

    AttributeReader(Elements elements) {
        this.targets = new TargetReader(elements);
        this.plurals = new PluralReader(targets);
    }

    AttributeModel read(PersistentMember member, AnnotationSet annotations) {
        Optional<UnreadMapping> unread = UnreadAnnotations.ofAttribute(annotations);
        if (unread.isPresent()) {
            return new UnreadAttribute(member.name(), unread.get());
        }
        if (annotations.has(JpaAnnotations.MANY_TO_ONE)) {
            return toOne(member, annotations, JpaAnnotations.MANY_TO_ONE, Cardinality.MANY_TO_ONE);
        }
        if (annotations.has(JpaAnnotations.ONE_TO_ONE)) {
            return toOne(member, annotations, JpaAnnotations.ONE_TO_ONE, Cardinality.ONE_TO_ONE);
        }
        if (annotations.has(JpaAnnotations.ONE_TO_MANY)) {
            return plurals.toMany(member, annotations, JpaAnnotations.ONE_TO_MANY, Cardinality.ONE_TO_MANY);
        }
        if (annotations.has(JpaAnnotations.MANY_TO_MANY)) {
            return plurals.toMany(member, annotations, JpaAnnotations.MANY_TO_MANY, Cardinality.MANY_TO_MANY);
        }
        if (annotations.has(JpaAnnotations.ELEMENT_COLLECTION)) {
            return plurals.values(member, annotations);
        }
        // A primitive or an array has no attributes, whatever its annotations say.
        return TypeReader.element(member.type()).isPresent()
                        && EmbeddedAnnotations.isEmbedded(annotations, TypeReader.isEmbeddable(member.type()))
                ? embedded(member, annotations)
                : basic(member, annotations);
    }

    private static AttributeModel basic(PersistentMember member, AnnotationSet annotations) {
        TypeRef type = TemporalAnnotations.of(annotations, JpaAnnotations.TEMPORAL, TypeReader.read(member.type()));
        return new BasicAttribute(
                member.name(),
                type,
                NullabilityAnnotations.ofBasic(annotations, type),
                RoleAnnotations.of(annotations),
                StorageAnnotations.of(annotations, member.name(), type));
    }

    private static AttributeModel embedded(PersistentMember member, AnnotationSet annotations) {
        return new EmbeddedAttribute(
                member.name(),
                name(member.type()),
                NullabilityAnnotations.ofEmbedded(annotations),
                EmbeddedAnnotations.isId(annotations));
    }

    private AttributeModel toOne(
            PersistentMember member, AnnotationSet annotations, String association, Cardinality cardinality) {
        TypeMirror target =
                targets.written(annotations, association, "targetEntity").orElse(member.type());
        return new ToOneAttribute(
                member.name(),
                name(target),
                cardinality,
                NullabilityAnnotations.ofToOne(annotations, association),
                LinkAnnotations.of(annotations, association, cardinality),
                EmbeddedAnnotations.isId(annotations));
    }

    private static JavaName name(TypeMirror type) {
        return TypeReader.element(type)
                .map(JavaNames::of)
                .orElseGet(() -> JavaName.of("", TypeReader.read(type).text()));
    }
}
