package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads who may read what, by our annotations and by Jakarta's. */
final class AccessReader {

    private static final String[] OF_CLASSES = {
        ExposureAnnotations.POLICY,
        ExposureAnnotations.ACCESS,
        ExposureAnnotations.ROLES_ALLOWED,
        ExposureAnnotations.DENY_ALL,
        ExposureAnnotations.PERMIT_ALL
    };

    /** {@code GraphQLAccess.EVERYBODY}. */
    private static final String EVERYBODY = "*";

    private static final String[] CONDITIONS = JpaAnnotations.CONDITIONS.toArray(String[]::new);

    private final Elements elements;
    private final AccessorReader accessors;

    AccessReader(Elements elements) {
        this.elements = elements;
        this.accessors = new AccessorReader(elements);
    }

    /**
     * Who may read an entity: by what is said on the topmost entity of its hierarchy and the mapped superclasses of that, the
     * nearest first, then on the element that lists it.
     *
     * @param exposing the class or package with the annotation that exposes it
     */
    TypeAccess ofEntity(Hierarchy hierarchy, @Nullable Element exposing, String packageName) {
        List<TypeElement> classes = hierarchy.classes();
        int root = 0;
        while (root < classes.size() - 1 && !MirrorReader.has(classes.get(root), JpaAnnotations.ENTITY)) {
            root++;
        }
        JavaName misplaced = classes.subList(root + 1, classes.size()).stream()
                .filter(each -> MirrorReader.has(each, OF_CLASSES))
                .map(JavaNames::of)
                .findFirst()
                .orElse(null);
        TypeAccess.Operations operations = operations(hierarchy.type(), exposing);
        boolean isConditional = isConditional(classes);
        for (int i = root; i >= 0; i--) {
            if (MirrorReader.has(classes.get(i), OF_CLASSES)) {
                return of(classes.get(i), packageName, isConditional, operations, misplaced);
            }
        }
        return exposing == null || exposing.equals(hierarchy.type())
                ? new TypeAccess(null, true, isConditional, null, operations, false, misplaced)
                : of(exposing, packageName, isConditional, operations, misplaced);
    }

    /** Whether the persistence unit leaves out rows of an entity by itself. */
    private boolean isConditional(List<TypeElement> classes) {
        for (TypeElement each : classes) {
            if (MirrorReader.has(each, CONDITIONS) || MirrorReader.has(elements.getPackageOf(each), CONDITIONS)) {
                return true;
            }
            for (Element member : each.getEnclosedElements()) {
                if (MirrorReader.has(member, JpaAnnotations.TENANT_ID)) {
                    return true;
                }
            }
        }
        return false;
    }

    private TypeAccess of(
            Element element,
            String packageName,
            boolean isConditional,
            TypeAccess.Operations operations,
            @Nullable JavaName misplaced) {
        Optional<TypeElement> policy = MirrorReader.find(element, ExposureAnnotations.POLICY)
                .flatMap(each -> each.text("value"))
                .map(elements::getTypeElement);
        return new TypeAccess(
                policy.map(JavaNames::of).orElse(null),
                policy.filter(each -> !accessors.isReachable(each, packageName)).isEmpty(),
                isConditional,
                roles(MirrorReader.read(element)),
                operations,
                MirrorReader.has(element, OF_CLASSES),
                misplaced);
    }

    /** The roles for each write that needs one, by the name of the constant of {@code Write}. */
    Map<String, List<String>> writeRoles(Element type, @Nullable Element exposing) {
        Map<String, List<String>> roles = new HashMap<>();
        annotation(type, exposing).ifPresent(operations -> {
            for (String write : WritesReader.OPERATIONS) {
                List<String> needed = operation(operations, write.toLowerCase(Locale.ROOT));
                if (needed != null) {
                    roles.put(write, needed);
                }
            }
        });
        return roles;
    }

    private static Optional<MappingAnnotations> annotation(Element type, @Nullable Element exposing) {
        return MirrorReader.find(type, ExposureAnnotations.OPERATIONS)
                .or(() -> exposing == null
                        ? Optional.empty()
                        : MirrorReader.find(exposing, ExposureAnnotations.OPERATIONS));
    }

    private static TypeAccess.Operations operations(Element type, @Nullable Element exposing) {
        return annotation(type, exposing)
                .map(each -> new TypeAccess.Operations(operation(each, "list"), operation(each, "lookup")))
                .orElse(TypeAccess.Operations.FREE);
    }

    private static @Nullable List<String> operation(MappingAnnotations operations, String member) {
        return operations.nested(member).stream()
                .findFirst()
                .map(AccessReader::rolesOf)
                .orElse(null);
    }

    /** The roles that {@code @GraphQLAccess} asks for; null where it lets everybody pass. */
    private static @Nullable List<String> rolesOf(MappingAnnotations access) {
        List<String> roles = access.texts("roles");
        return roles.contains(EVERYBODY) ? null : roles;
    }

    /** The roles that elements which mean the same ask for; null where they ask for none. */
    static @Nullable List<String> roles(List<AnnotationSet> twins) {
        for (AnnotationSet each : twins) {
            List<String> roles = roles(each);
            if (roles != null) {
                return roles;
            }
        }
        return null;
    }

    private static @Nullable List<String> roles(AnnotationSet annotations) {
        if (annotations.has(ExposureAnnotations.DENY_ALL)) {
            return List.of();
        }
        Optional<MappingAnnotations> own = annotations.find(ExposureAnnotations.ACCESS);
        if (own.isPresent()) {
            return rolesOf(own.get());
        }
        return annotations
                .find(ExposureAnnotations.ROLES_ALLOWED)
                .map(each -> each.texts("value"))
                .orElse(null);
    }
}
