package io.subgraft.spring;

import io.subgraft.Subgraft;
import io.subgraft.internal.spring.EngineSource;
import io.subgraft.internal.spring.HostConfigurations.Dgs;
import io.subgraft.internal.spring.HostConfigurations.Hosted;
import io.subgraft.internal.spring.HostConfigurations.Meters;
import io.subgraft.internal.spring.HostConfigurations.Reactive;
import io.subgraft.internal.spring.HostConfigurations.Security;
import io.subgraft.internal.spring.HostConfigurations.Servlet;
import io.subgraft.internal.spring.SubgraftFactory;
import io.subgraft.internal.spring.SubgraftHints;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Serves the exposed entities of an application by Spring for GraphQL, without a configuration class of the application.
 *
 * <p>It defines a {@link Subgraft} of the application's {@code EntityManagerFactory}, unless the application does, and a
 * {@link GraphQlSource} that executes its schema, to which schema files and controllers of the application belong. Beans of type
 * {@link SubgraftBuilderCustomizer}, {@link io.subgraft.observe.SubgraftListener},
 * {@link io.subgraft.observe.CommitListener} and {@link io.subgraft.security.RowPolicy} are used. Where DGS is on the class path, the generated types are added to the schema of DGS.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration", // Spring Boot 3
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration" // and 4
        },
        beforeName = {
            "org.springframework.boot.autoconfigure.graphql.GraphQlAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
            "com.netflix.graphql.dgs.springgraphql.autoconfig.DgsSpringGraphQLAutoConfiguration"
        })
@ConditionalOnClass({EntityManagerFactory.class, GraphQlSource.class})
@ConditionalOnBean(EntityManagerFactory.class)
@EnableConfigurationProperties(SubgraftProperties.class)
@ImportRuntimeHints(SubgraftHints.class)
@Import({Reactive.class, Security.class, Meters.class, Servlet.class, Hosted.class, Dgs.class})
public final class SubgraftAutoConfiguration {

    private static final String DGS = "com.netflix.graphql.dgs.DgsComponent";

    /** Made by Spring. */
    public SubgraftAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnMissingClass(DGS)
    Subgraft subgraft(ApplicationContext application, SubgraftProperties properties) {
        return new SubgraftFactory(application, properties).build(true);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnMissingClass(DGS)
    GraphQlSource graphQlSource(Subgraft subgraft, ListableBeanFactory beans) {
        return EngineSource.of(subgraft, beans);
    }
}
