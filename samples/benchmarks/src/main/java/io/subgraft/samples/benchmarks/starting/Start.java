package io.subgraft.samples.benchmarks.starting;

import com.sun.management.OperatingSystemMXBean;
import graphql.schema.GraphQLSchema;
import io.subgraft.Subgraft;
import io.subgraft.generated.GeneratedModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Starts once, in this JVM, and prints what that took: first Hibernate, which an application has anyway, then the schema. */
final class Start {

    private Start() {}

    /** {@code Start CLASSES}, with the classes of the model on the class path. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        long beforeHibernate = cpu();
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("starting")
                .property(JdbcSettings.DIALECT, PostgreSQLDialect.class.getName())
                .property(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
        for (Class<?> entity : entities(Path.of(arguments[0]))) {
            configuration.managedClass(entity);
        }
        GeneratedModule module = ServiceLoader.load(GeneratedModule.class).stream()
                .filter(each -> each.type().getPackageName().equals("model"))
                .findFirst()
                .orElseThrow()
                .get();
        try (SessionFactory factory = configuration.createEntityManagerFactory()) {
            long before = cpu();
            long wall = System.nanoTime();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            GraphQLSchema schema = Subgraft.builder(factory)
                    .onlyModules(List.of(module))
                    .build()
                    .schema();
            System.out.println((before - beforeHibernate)
                    + " "
                    + (System.nanoTime() - wall)
                    + " "
                    + (cpu() - before)
                    + " "
                    + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread)
                    + " "
                    + schema.getAllTypesAsList().size());
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<Class<?>> entities(Path classes) throws IOException, ReflectiveOperationException {
        try (Stream<Path> all = Files.list(classes.resolve("model"))) {
            List<Class<?>> found = new ArrayList<>();
            for (Path each : all.sorted().toList()) {
                String name = each.getFileName().toString().replace(".class", "");
                if (name.matches("Entity\\d+")) {
                    found.add(Class.forName("model." + name));
                }
            }
            return found;
        }
    }
}
