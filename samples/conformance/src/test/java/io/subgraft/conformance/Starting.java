package io.subgraft.conformance;

import io.subgraft.Subgraft;
import io.subgraft.http.GraphQLHttpHandler;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/** Starts with what is on the class path of its class loader, or of its JVM, and returns how far that goes. */
public final class Starting implements Callable<String> {

    public static final String STARTED = "started";

    @Override
    public String call() {
        try {
            EntityManagerFactory factory = (EntityManagerFactory) Proxy.newProxyInstance(
                    Starting.class.getClassLoader(),
                    new Class<?>[] {EntityManagerFactory.class},
                    (proxy, method, arguments) -> null);
            Subgraft.builder(factory);
            Http.open();
            return STARTED;
        } catch (Exception | LinkageError failure) {
            return failure.toString();
        }
    }

    /** A class of its own, so that what it needs is looked for late. */
    private static final class Http {

        static void open() {
            try {
                new GraphQLHttpHandler(null);
            } catch (NullPointerException noSchema) {
                // The libraries were looked at before.
            }
        }
    }

    public static void main(String[] arguments) {
        System.out.println(new Starting().call());
    }
}
