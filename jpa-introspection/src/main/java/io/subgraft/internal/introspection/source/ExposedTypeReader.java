package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.EnumExposure;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.exposure.TypeExposure;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.source.javadoc.DocumentationReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what the schema shows of a class, be it an entity or an embeddable. */
final class ExposedTypeReader {

    private final FieldExposureReader fields;
    private final AccessorReader accessors;
    private final DocumentationReader documentation;
    private final FederationReader federation;

    ExposedTypeReader(Elements elements) {
        this.fields = new FieldExposureReader(elements);
        this.accessors = new AccessorReader(elements);
        this.documentation = new DocumentationReader(elements);
        this.federation = new FederationReader(documentation);
    }

    TypeExposure type(
            Hierarchy hierarchy,
            Collection<PersistentMember> members,
            String name,
            boolean isNamed,
            String packageName,
            Exposure exposure,
            TypeAccess access,
            String description) {
        TypeElement type = hierarchy.type();
        Set<Element> known = new HashSet<>();
        members.forEach(each -> known.addAll(each.twins()));
        Documentation words = documentation.read(List.of(type)).describedAs(description);
        return new TypeExposure(
                exposure.element(),
                exposure.isList(),
                packageName,
                name,
                isNamed,
                words,
                accessors.isReachable(type, packageName),
                warnings(type),
                access,
                federation.ofClass(hierarchy, known));
    }

    private Set<String> warnings(TypeElement type) {
        Set<String> warnings = new HashSet<>(accessors.warnings(type));
        if (!type.getTypeParameters().isEmpty()) {
            warnings.add("rawtypes");
        }
        return warnings;
    }

    Map<String, FieldExposure> fields(
            Hierarchy hierarchy, Collection<PersistentMember> members, String packageName, Exposure exposure) {
        Map<String, FieldExposure> byName = new HashMap<>();
        for (PersistentMember member : members) {
            boolean isIgnored = exposure.isList()
                    && hierarchy.classes().stream().anyMatch(each -> isIgnored(each, member.name(), exposure));
            String field = FieldExposureReader.name(member, hierarchy, exposure);
            byName.put(member.name(), fields.read(member, field, hierarchy.type(), packageName, isIgnored));
        }
        return byName;
    }

    /** A nested class can be told from others by the names of those it is nested in. */
    private static boolean isIgnored(TypeElement type, String attribute, Exposure exposure) {
        if (exposure.ignored().isEmpty()) {
            return false;
        }
        JavaName name = JavaNames.of(type);
        return Stream.of(name.simple(), name.nested(), name.qualified())
                .anyMatch(each -> exposure.ignored().contains(each + "." + attribute));
    }

    List<EnumExposure> enums(Collection<PersistentMember> members, List<Element> others) {
        return new EnumReader(documentation).read(members, ElementFilter.methodsIn(others));
    }

    /** The members with {@code @GraphQLField} that are no persistent attributes. */
    List<Element> strayFields(Hierarchy hierarchy, Collection<PersistentMember> members) {
        Set<Element> known = new HashSet<>();
        members.forEach(each -> known.addAll(each.twins()));
        List<Element> stray = new ArrayList<>();
        for (TypeElement type : hierarchy.classes()) {
            for (Element each : type.getEnclosedElements()) {
                if (MirrorReader.has(each, ExposureAnnotations.FIELD) && !known.contains(each)) {
                    stray.add(each);
                }
            }
        }
        return stray;
    }

    static List<String> names(List<Element> members) {
        return members.stream().map(each -> each.getSimpleName().toString()).toList();
    }
}
