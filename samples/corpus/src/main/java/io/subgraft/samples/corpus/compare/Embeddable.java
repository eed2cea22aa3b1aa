package io.subgraft.samples.corpus.compare;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** An embedded value, read as JPA's metamodel says. */
record Embeddable(SessionFactoryImplementor sessions, Object value) {

    Object read(String attribute) {
        Member member = sessions.getMetamodel()
                .embeddable(value.getClass())
                .getAttribute(attribute)
                .getJavaMember();
        try {
            ((AccessibleObject) member).setAccessible(true);
            return member instanceof Field field ? field.get(value) : ((Method) member).invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
