package io.subgraft.internal.spring;

import graphql.schema.idl.RuntimeWiring;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import io.subgraft.observe.CommitListener;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.security.RowPolicy;
import io.subgraft.spring.SubgraftBuilderCustomizer;
import io.subgraft.spring.SubgraftProperties;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Builds the {@link Subgraft} of an application from its beans and properties. */
public final class SubgraftFactory {

    private static final String SCHEMA = "spring.graphql.schema.";

    private final ApplicationContext application;
    private final SubgraftProperties properties;

    /** Builds from the beans of an application. */
    public SubgraftFactory(ApplicationContext application, SubgraftProperties properties) {
        this.application = application;
        this.properties = properties;
    }

    /**
     * Builds.
     *
     * @param hasOwnSchema whether the application's schema files and controllers are part of the schema, rather than of one that the
     *     host builds
     */
    public Subgraft build(boolean hasOwnSchema) {
        EntityManagerFactory persistenceUnit = persistenceUnit();
        SubgraftBuilder builder = Subgraft.builder(persistenceUnit)
                .limits(limits())
                .introspection(introspection())
                .experimentalDirectives(properties.isExperimentalDirectives())
                .exposeCosts(properties.isExposeCosts())
                .maxCachedDocuments(properties.getMaxCachedDocuments())
                .onMappingMismatch(properties.getOnMappingMismatch())
                .rowPolicyFactory(this::policy);
        if (properties.isConsistentReads()) {
            builder.consistentReads();
        } else if (properties.isJoining()) {
            builder.joining(new ThreadConnection(persistenceUnit));
        }
        String sdl = hasOwnSchema ? schemaFiles() : "";
        if (!sdl.isEmpty()) {
            builder.schemaExtension(sdl, this::wire);
        }
        application.getBeanProvider(SubgraftListener.class).orderedStream().forEach(builder::listener);
        application
                .getBeanProvider(CommitListener.class)
                .orderedStream()
                .map(AfterCommit::new)
                .forEach(builder::commitListener);
        application
                .getBeanProvider(SubgraftBuilderCustomizer.class)
                .orderedStream()
                .forEach(each -> each.customize(builder));
        return builder.build();
    }

    private EntityManagerFactory persistenceUnit() {
        String name = properties.getEntityManagerFactory();
        if (name != null) {
            return application.getBean(name, EntityManagerFactory.class);
        }
        try {
            return application.getBean(EntityManagerFactory.class);
        } catch (NoUniqueBeanDefinitionException several) {
            throw new IllegalStateException(
                    "The application has several beans of type EntityManagerFactory, "
                            + several.getBeanNamesFound()
                            + "; say which one Subgraft serves by the property subgraft.entity-manager-factory",
                    several);
        }
    }

    private Limits limits() {
        Limits limits = Limits.standard();
        for (Map.Entry<Limit, Integer> each : properties.getLimits().entrySet()) {
            limits = limits.with(each.getKey(), each.getValue());
        }
        return limits;
    }

    private boolean introspection() {
        Boolean own = properties.getIntrospection();
        return own == null ? environment().getProperty(SCHEMA + "introspection.enabled", Boolean.class, true) : own;
    }

    private Environment environment() {
        return application.getEnvironment();
    }

    private String schemaFiles() {
        Binder binder = Binder.get(environment());
        return SchemaFiles.read(
                application,
                binder.bind(SCHEMA + "locations", Bindable.listOf(String.class))
                        .orElse(List.of("classpath*:graphql/**/")),
                binder.bind(SCHEMA + "file-extensions", Bindable.listOf(String.class))
                        .orElse(List.of(".graphqls", ".gqls")));
    }

    private void wire(RuntimeWiring.Builder wiring) {
        application
                .getBeanProvider(RuntimeWiringConfigurer.class)
                .orderedStream()
                .forEach(each -> each.configure(wiring));
    }

    /** The bean of that class; where there is none, a new instance with what its constructor asks for. */
    private RowPolicy policy(Class<? extends RowPolicy> type) {
        AutowireCapableBeanFactory beans = application.getAutowireCapableBeanFactory();
        try {
            return beans.getBean(type);
        } catch (NoUniqueBeanDefinitionException several) {
            throw several;
        } catch (NoSuchBeanDefinitionException none) {
            return beans.createBean(type);
        }
    }
}
