package io.subgraft.internal.introspection.metamodel;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads annotations from loaded classes. */
final class ReflectionReader {

    private ReflectionReader() {}

    static AnnotationSet read(AnnotatedElement element) {
        return new AnnotationSet(Arrays.stream(element.getAnnotations())
                .map(ReflectionReader::facts)
                .toList());
    }

    private static MappingAnnotations facts(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        Map<String, Object> members = new HashMap<>();
        for (Method member : type.getDeclaredMethods()) {
            members.put(member.getName(), plain(value(annotation, member)));
        }
        return new MappingAnnotations(type.getCanonicalName(), members, meta(type));
    }

    private static Set<String> meta(Class<? extends Annotation> type) {
        return Arrays.stream(type.getAnnotations())
                .map(each -> each.annotationType().getCanonicalName())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + member + " of " + annotation, e);
        }
    }

    private static Object plain(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(index -> plain(Array.get(value, index)))
                    .toList();
        }
        if (value instanceof Annotation annotation) {
            return facts(annotation);
        }
        if (value instanceof Class<?> type) {
            return type.getTypeName();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
