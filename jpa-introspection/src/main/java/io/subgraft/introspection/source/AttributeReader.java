package io.subgraft.introspection.source;

import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.JpaAnnotations;
import io.subgraft.introspection.mapping.LinkFacts;
import io.subgraft.introspection.mapping.NullabilityFacts;
import io.subgraft.introspection.mapping.RoleFacts;
import io.subgraft.introspection.mapping.UnreadFacts;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.Cardinality;
import io.subgraft.introspection.model.JavaName;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import io.subgraft.introspection.model.TypeRef;
import io.subgraft.introspection.model.UnreadAttribute;
import io.subgraft.introspection.model.UnreadMapping;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one attribute. */
final class AttributeReader {

    private final Elements elements;

    AttributeReader(Elements elements) {
        this.elements = elements;
    }

    AttributeModel read(PersistentMember member, AnnotationSet annotations) {
        Optional<UnreadMapping> unread = UnreadFacts.ofAttribute(annotations);
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
            return toMany(member, annotations, JpaAnnotations.ONE_TO_MANY, Cardinality.ONE_TO_MANY);
        }
        if (annotations.has(JpaAnnotations.MANY_TO_MANY)) {
            return toMany(member, annotations, JpaAnnotations.MANY_TO_MANY, Cardinality.MANY_TO_MANY);
        }
        return TypeReader.isEmbeddable(member.type())
                ? new UnreadAttribute(member.name(), UnreadMapping.EMBEDDED)
                : basic(member, annotations);
    }

    private static AttributeModel basic(PersistentMember member, AnnotationSet annotations) {
        TypeRef type = TypeReader.read(member.type());
        return new BasicAttribute(
                member.name(), type, NullabilityFacts.ofBasic(annotations, type), RoleFacts.of(annotations));
    }

    private AttributeModel toOne(
            PersistentMember member, AnnotationSet annotations, String association, Cardinality cardinality) {
        JavaName target = writtenTarget(annotations, association)
                .or(() -> TypeReader.element(member.type()).map(JavaNames::of))
                .orElseGet(() -> JavaName.of("", member.type().toString()));
        return new ToOneAttribute(
                member.name(),
                target,
                cardinality,
                NullabilityFacts.ofToOne(annotations, association),
                LinkFacts.of(annotations, association, cardinality));
    }

    private AttributeModel toMany(
            PersistentMember member, AnnotationSet annotations, String association, Cardinality cardinality) {
        if (member.type() instanceof ArrayType) {
            return new UnreadAttribute(member.name(), UnreadMapping.ARRAY);
        }
        if (isMap(member.type())) {
            return new UnreadAttribute(member.name(), UnreadMapping.MAP);
        }
        Optional<JavaName> target = writtenTarget(annotations, association).or(() -> contained(member.type()));
        return target.<AttributeModel>map(name -> new ToManyAttribute(
                        member.name(), name, cardinality, LinkFacts.of(annotations, association, cardinality)))
                .orElseGet(() -> new UnreadAttribute(member.name(), UnreadMapping.RAW_COLLECTION));
    }

    /** The target that the annotation names, which wins over the type. */
    private Optional<JavaName> writtenTarget(AnnotationSet annotations, String association) {
        return annotations
                .find(association)
                .flatMap(each -> each.text("targetEntity"))
                .map(elements::getTypeElement)
                .map(JavaNames::of);
    }

    private static Optional<JavaName> contained(TypeMirror collection) {
        return collection instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? TypeReader.element(declared.getTypeArguments().get(0))
                        .filter(each -> !each.getQualifiedName().contentEquals("java.lang.Object"))
                        .map(JavaNames::of)
                : Optional.empty();
    }

    private static boolean isMap(TypeMirror type) {
        return TypeReader.element(type)
                .map(TypeElement::getQualifiedName)
                .filter(each -> each.contentEquals("java.util.Map") || each.contentEquals("java.util.SortedMap"))
                .isPresent();
    }
}
