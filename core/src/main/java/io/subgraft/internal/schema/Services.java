package io.subgraft.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds implementations that other jars have. */
public final class Services {

    private Services() {}

    /**
     * Those that the context class loader of the thread sees, which is the application's as a rule; where it sees none, as in
     * threads of pools that have another or none at all, those that lie beside this library.
     */
    public static <S> List<S> all(Class<S> service) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        List<S> found = new ArrayList<>();
        if (context != null) {
            ServiceLoader.load(service, context).forEach(found::add);
        }
        if (found.isEmpty()) {
            ServiceLoader.load(service, Services.class.getClassLoader()).forEach(found::add);
        }
        return found;
    }
}
