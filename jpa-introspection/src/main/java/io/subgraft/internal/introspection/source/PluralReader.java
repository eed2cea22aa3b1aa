package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.LinkAnnotations;
import io.subgraft.internal.introspection.mapping.NullabilityAnnotations;
import io.subgraft.internal.introspection.mapping.StorageAnnotations;
import io.subgraft.internal.introspection.mapping.TemporalAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Cardinality;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.Link;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.model.UnreadMapping;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Reads an attribute that holds many: a collection or a map, of entities or of values. */
final class PluralReader {

    private final TargetReader targets;

    PluralReader(TargetReader targets) {
        this.targets = targets;
    }

    AttributeModel toMany(
            PersistentMember member, AnnotationSet annotations, String association, Cardinality cardinality) {
        if (member.type() instanceof ArrayType) {
            return new UnreadAttribute(member.name(), UnreadMapping.ARRAY);
        }
        Optional<JavaName> target = targets.written(annotations, association, "targetEntity")
                .or(() -> TargetReader.contained(member.type(), 0))
                .flatMap(TypeReader::element)
                .map(JavaNames::of);
        Link link = LinkAnnotations.of(annotations, association, cardinality);
        if (TargetReader.isMap(member.type())) {
            return entries(
                    member,
                    annotations,
                    target.map(each -> new ToOneAttribute(
                            EntriesAttribute.VALUE, each, cardinality, Nullability.NON_NULL, link, false)));
        }
        return target.<AttributeModel>map(each -> new ToManyAttribute(member.name(), each, cardinality, link))
                .orElseGet(() -> new UnreadAttribute(member.name(), UnreadMapping.RAW_COLLECTION));
    }

    AttributeModel values(PersistentMember member, AnnotationSet annotations) {
        boolean isMap = TargetReader.isMap(member.type());
        Nullability nullability = isMap ? Nullability.NON_NULL : NullabilityAnnotations.ofElement(annotations);
        Optional<AttributeModel> value = targets.written(annotations, JpaAnnotations.ELEMENT_COLLECTION, "targetClass")
                .or(() -> TargetReader.contained(member.type(), 0))
                .map(type -> value(
                        isMap ? EntriesAttribute.VALUE : ElementsAttribute.ELEMENT,
                        type,
                        nullability,
                        annotations,
                        JpaAnnotations.TEMPORAL));
        return isMap
                ? entries(member, annotations, value)
                : value.<AttributeModel>map(each -> new ElementsAttribute(member.name(), each))
                        .orElseGet(() -> new UnreadAttribute(member.name(), UnreadMapping.RAW_COLLECTION));
    }

    private AttributeModel entries(
            PersistentMember member, AnnotationSet annotations, Optional<? extends AttributeModel> value) {
        Optional<AttributeModel> key = targets.written(annotations, JpaAnnotations.MAP_KEY_CLASS, "value")
                .or(() -> TargetReader.contained(member.type(), 1))
                .map(type -> value(
                        EntriesAttribute.KEY,
                        type,
                        Nullability.NON_NULL,
                        annotations,
                        JpaAnnotations.MAP_KEY_TEMPORAL));
        return key.flatMap(present ->
                        value.<AttributeModel>map(each -> new EntriesAttribute(member.name(), present, each)))
                .orElseGet(() -> new UnreadAttribute(member.name(), UnreadMapping.RAW_COLLECTION));
    }

    private static AttributeModel value(
            String name, TypeMirror type, Nullability nullability, AnnotationSet annotations, String temporal) {
        Function<TypeMirror, JavaName> named =
                each -> TypeReader.element(each).map(JavaNames::of).orElseThrow();
        if (TypeReader.isEmbeddable(type)) {
            return new EmbeddedAttribute(name, named.apply(type), nullability, false);
        }
        if (TypeReader.isEntity(type)) {
            Link link = Link.owned(Link.Kind.JOIN_COLUMN);
            return new ToOneAttribute(name, named.apply(type), Cardinality.MANY_TO_ONE, nullability, link, false);
        }
        TypeRef read = TemporalAnnotations.of(annotations, temporal, TypeReader.read(type));
        return new BasicAttribute(
                name, read, nullability, BasicAttribute.Role.PLAIN, StorageAnnotations.of(annotations, name, read));
    }
}
