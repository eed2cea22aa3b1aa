package io.subgraft.internal.entity;

import org.hibernate.bytecode.enhance.spi.interceptor.EnhancementAsProxyLazinessInterceptor;
import org.hibernate.bytecode.enhance.spi.interceptor.LazyAttributeLoadingInterceptor;
import org.hibernate.engine.spi.PersistentAttributeInterceptable;
import org.hibernate.engine.spi.PersistentAttributeInterceptor;

/**
 * Attributes of classes that Hibernate has enhanced. The Java field of one that was not loaded holds null, and only the class
 * itself is told when it is read.
 */
final class LazyAttributes {

    private LazyAttributes() {}

    /**
     * Loads an attribute of an instance where it was not loaded.
     *
     * @throws org.hibernate.LazyInitializationException if the session that the instance came from is closed
     */
    static void load(Object instance, String attribute) {
        if (instance instanceof PersistentAttributeInterceptable enhanced) {
            PersistentAttributeInterceptor interceptor = enhanced.$$_hibernate_getInterceptor();
            if (interceptor instanceof LazyAttributeLoadingInterceptor lazy && !lazy.isAttributeLoaded(attribute)) {
                lazy.fetchAttribute(instance, attribute);
            } else if (interceptor instanceof EnhancementAsProxyLazinessInterceptor proxy
                    && !proxy.isAttributeLoaded(attribute)) {
                proxy.forceInitialize(instance, attribute);
            }
        }
    }
}
