package io.subgraft.internal.write.model;

import java.lang.invoke.MethodHandle;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one attribute of instances: by the setter of the class where it has one, else as the provider does. Safe for use
 * by many threads.
 */
public final class Member {

    private final String name;
    private final PropertyAccess access;
    private final JavaType<Object> javaType;
    private final @Nullable MethodHandle setter;

    private Member(String name, PropertyAccess access, JavaType<Object> javaType, @Nullable MethodHandle setter) {
        this.name = name;
        this.access = access;
        this.javaType = javaType;
        this.setter = setter;
    }

    @SuppressWarnings("unchecked") // what an attribute has is what it takes
    static Member of(Class<?> owner, AttributeMapping attribute) {
        JavaType<Object> javaType = (JavaType<Object>) attribute.getJavaType();
        String name = attribute.getAttributeName();
        return new Member(
                name, attribute.getPropertyAccess(), javaType, Setters.find(owner, name, javaType.getJavaTypeClass()));
    }

    /** The name of the JPA attribute. */
    public String name() {
        return name;
    }

    /** The Java type of its values. */
    public Class<?> javaType() {
        return javaType.getJavaTypeClass();
    }

    /** Whether an instance has that value, as far as the database can tell. */
    public boolean has(Object instance, @Nullable Object value) {
        return Hibernate.isPropertyInitialized(instance, name) && javaType.areEqual(get(instance), value);
    }

    /** Whether two values of the attribute are the same to the database. */
    public boolean areEqual(@Nullable Object one, @Nullable Object other) {
        return javaType.areEqual(one, other);
    }

    /** Reads it. */
    public @Nullable Object get(Object instance) {
        return access.getGetter().get(instance);
    }

    /** Writes it unless it has the value; returns whether it has another now, which the setter decides. */
    public boolean change(Object instance, @Nullable Object value) {
        if (has(instance, value)) {
            return false;
        }
        boolean isKnown = Hibernate.isPropertyInitialized(instance, name);
        Object before = isKnown ? get(instance) : null;
        set(instance, value);
        return !isKnown || !areEqual(before, get(instance));
    }

    /** Writes it, and lets the provider know. */
    public void set(Object instance, @Nullable Object value) {
        if (setter == null) {
            access.getSetter().set(instance, value);
        } else {
            call(setter, instance, value);
        }
        changed(instance);
    }

    /** Lets the provider know that what the attribute holds was changed: an enhanced instance is not compared with what it was. */
    public void changed(Object instance) {
        if (instance instanceof SelfDirtinessTracker tracker) {
            tracker.$$_hibernate_trackChange(name);
        }
    }

    private static void call(MethodHandle setter, Object instance, @Nullable Object value) {
        try {
            setter.invokeExact(instance, value);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
