package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds embeddables that extend exposed ones: Hibernate stores them in the same columns, but the schema has no type for them. */
final class ExtendedEmbeddables {

    private final Elements elements;

    ExtendedEmbeddables(Elements elements) {
        this.elements = elements;
    }

    List<Finding> in(RoundEnvironment round, List<ExposedEmbeddable> exposed) {
        TypeElement annotation = elements.getTypeElement(JpaAnnotations.EMBEDDABLE);
        if (annotation == null || exposed.isEmpty()) {
            return List.of();
        }
        Map<String, ExposedEmbeddable> byName = new HashMap<>();
        exposed.forEach(each -> byName.put(each.javaName().qualified(), each));
        List<Finding> findings = new ArrayList<>();
        for (TypeElement each : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
            Set<TypeElement> met = new HashSet<>(); // a class that does not compile may extend itself
            for (TypeElement above = superclass(each); above != null && met.add(above); above = superclass(above)) {
                ExposedEmbeddable extended = byName.get(above.getQualifiedName().toString());
                if (extended != null && hasAttributes(each)) {
                    findings.add(Problem.EMBEDDABLE_EXTENDED.at(
                            Place.of(
                                    each.getQualifiedName().toString(),
                                    each.getSimpleName().toString()),
                            extended.javaName().nested()));
                }
            }
        }
        return findings;
    }

    private static boolean hasAttributes(TypeElement type) {
        return !ElementFilter.fieldsIn(type.getEnclosedElements()).isEmpty();
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement above
                ? above
                : null;
    }
}
