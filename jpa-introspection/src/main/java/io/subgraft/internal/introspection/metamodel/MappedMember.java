package io.subgraft.internal.introspection.metamodel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.metamodel.Attribute;
import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the member with the mapping. The metamodel names the one by which Hibernate reads the value, which is the other where
 * the mapping says {@link Access} of the other kind.
 */
final class MappedMember {

    private MappedMember() {}

    /** The Java field or getter whose annotations are the mapping. */
    static AnnotatedElement of(Attribute<?, ?> attribute) {
        Member member = attribute.getJavaMember();
        Optional<? extends AnnotatedElement> twin = member instanceof Method
                ? fields(member)
                        .filter(each -> names(each, AccessType.PROPERTY, attribute.getName(), each.getName()))
                        .findFirst()
                : getters(member)
                        .filter(each -> names(each, AccessType.FIELD, attribute.getName(), nameOf(each)))
                        .findFirst();
        return twin.isPresent() ? twin.get() : (AnnotatedElement) member;
    }

    private static Stream<Field> fields(Member twin) {
        return Arrays.stream(twin.getDeclaringClass().getDeclaredFields());
    }

    private static Stream<Method> getters(Member twin) {
        return Arrays.stream(twin.getDeclaringClass().getDeclaredMethods())
                .filter(each -> each.getParameterCount() == 0 && !each.isBridge());
    }

    private static boolean names(AnnotatedElement member, AccessType access, String attribute, String name) {
        Access written = member.getAnnotation(Access.class);
        return written != null && written.value() == access && name.equals(attribute);
    }

    private static String nameOf(Method getter) {
        return Introspector.decapitalize(getter.getName().replaceFirst("^(get|is)", ""));
    }
}
