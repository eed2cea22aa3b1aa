package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.report.Cause;
import io.subgraft.samples.corpus.report.Untried;
import jakarta.persistence.ValidationMode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Starts Hibernate for all classes of a unit, those that are not exposed too. */
record Boot(Unit unit, ClassLoader loader, Options options) {

    private static final Pattern FAILED = Pattern.compile(
            "Error executing DDL \"((?:create|alter table[^\"]*? add)[^\"]*(?:\"\"[^\"]*)*)\"? via JDBC \\[([^\\n]*)");

    SessionFactoryImplementor sessionFactory(Consumer<String> notes) {
        load();
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(unit.name());
        configuration.managedClasses(classes());
        options.mappings().forEach(each -> configuration.mappingFile(mapping(each)));
        configuration.jdbcUrl(
                options.jdbcUrl().replace("{unit}", UUID.randomUUID().toString()));
        // The filler keeps to constraints itself, and callbacks may need what is not there.
        configuration.validationMode(ValidationMode.NONE);
        configuration.property(AvailableSettings.HBM2DDL_AUTO, "create-drop");
        configuration.property(AvailableSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
        configuration.property(AvailableSettings.CLASSLOADERS, List.of(loader));
        // Eager associations in chains become joins that a database plans for seconds.
        configuration.property(AvailableSettings.MAX_FETCH_DEPTH, "1");
        Tenant.of(unit, loader)
                .ifPresent(each -> configuration.property(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, each));
        options.properties().forEach(configuration::property);
        return started(configuration, notes);
    }

    /** Hibernate only logs what a database refuses of its tables: that is caught, and told in a line each. */
    private static SessionFactoryImplementor started(
            HibernatePersistenceConfiguration configuration, Consumer<String> notes) {
        PrintStream before = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            return configuration.createEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        } catch (UnsupportedClassVersionError later) {
            throw new Untried("The classes are for a later Java than this one: " + later.getMessage(), later);
        } catch (RuntimeException | LinkageError refused) {
            throw new Untried("Hibernate does not start with this model: " + Cause.of(refused), refused);
        } finally {
            System.setErr(before);
            FAILED.matcher(logged.toString(StandardCharsets.UTF_8))
                    .results()
                    .map(each -> "DDL failed: " + begin(each.group(1)) + ": " + each.group(2))
                    .distinct()
                    .forEach(notes);
        }
    }

    /** A statement without the columns. */
    private static String begin(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        int columns = line.indexOf(" (");
        return columns < 0 ? line : line.substring(0, columns) + " (…)";
    }

    private void load() {
        for (String each : options.loaded()) {
            try {
                Class.forName(each, true, loader);
            } catch (ClassNotFoundException | LinkageError absent) {
                throw new Untried("--load " + each + " cannot be loaded: " + Cause.of(absent), absent);
            }
        }
    }

    /** The name of a resource: one of the model, or a file that the loader of the model is given. */
    private String mapping(String name) {
        return Optional.of(name)
                .filter(each -> loader.getResource(each) != null)
                .or(() -> Optional.of(options.from().resolve(name))
                        .filter(Files::exists)
                        .map(Path::toAbsolutePath)
                        .map(Path::toUri)
                        .map(Object::toString))
                .orElseThrow(() -> new Untried(
                        "--mapping " + name + " is neither on the class path of the model nor a file that exists"));
    }

    private List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (PersistentClass each : unit.classes()) {
            try {
                classes.add(Class.forName(each.binaryName(), false, loader));
            } catch (UnsupportedClassVersionError later) {
                throw new Untried(
                        each.binaryName() + " is for a later Java than this one, "
                                + Runtime.version().feature(),
                        later);
            } catch (ClassNotFoundException | LinkageError absent) {
                throw new Untried(
                        each.binaryName() + " cannot be loaded, for " + Cause.of(absent) + "; is a dependency missing?",
                        absent);
            }
        }
        return classes;
    }
}
