package io.subgraft.internal.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.internal.ExceptionConverterImpl;
import org.jspecify.annotations.Nullable;

/**
 * A session as queries see it that does not mark a transaction when one of them fails. JPA has failures mark the transaction that
 * they occur in; that of the caller is the caller's, who may go on without what could not be read.
 */
final class UnmarkingSession implements InvocationHandler {

    private final SharedSessionContractImplementor session;

    private UnmarkingSession(SharedSessionContractImplementor session) {
        this.session = session;
    }

    static SharedSessionContractImplementor of(SharedSessionContractImplementor session) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> each = session.getClass(); each != null; each = each.getSuperclass()) {
            types.addAll(Set.of(each.getInterfaces()));
        }
        return (SharedSessionContractImplementor) Proxy.newProxyInstance(
                session.getClass().getClassLoader(), types.toArray(Class<?>[]::new), new UnmarkingSession(session));
    }

    @Override
    @Nullable
    public Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
        if (method.getName().equals("markForRollbackOnly")) {
            return null;
        }
        if (method.getName().equals("getExceptionConverter")) {
            return new ExceptionConverterImpl((SharedSessionContractImplementor) proxy);
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
