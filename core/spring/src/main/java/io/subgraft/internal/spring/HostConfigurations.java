package io.subgraft.internal.spring;

import com.netflix.graphql.dgs.DgsComponent;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.spring.SubgraftBuilderCustomizer;
import io.subgraft.spring.SubgraftProperties;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.security.core.context.SecurityContext;

/** What depends on what else is on the class path. */
public final class HostConfigurations {

    private HostConfigurations() {}

    /** Refuses WebFlux. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    public static class Reactive {

        @Bean
        static BeanFactoryPostProcessor subgraftRefusesWebFlux() {
            return beans -> {
                throw new IllegalStateException("Subgraft does not run in WebFlux, whose threads its reads would block;"
                        + " serve it by Spring MVC: spring.main.web-application-type=servlet");
            };
        }
    }

    /** Callers of Spring Security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SecurityContext.class)
    public static class Security {

        @Bean
        Instrumentation subgraftCallers() {
            return new CallerInstrumentation();
        }

        @Bean
        WebGraphQlInterceptor subgraftReactiveCallers() {
            return new ReactiveCallerInterceptor();
        }
    }

    /** Meters of Micrometer. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    public static class Meters {

        @Bean
        SubgraftListener subgraftMeters(ObjectProvider<MeterRegistry> registry) {
            return new MeterListener(registry);
        }
    }

    /** The servlet of Subgraft instead of the endpoint of Spring for GraphQL. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnProperty(name = "subgraft.endpoint", havingValue = "servlet")
    public static class Servlet {

        @Bean
        @ConditionalOnMissingBean(name = "subgraftServlet")
        ServletRegistrationBean<SubgraftServlet> subgraftServlet(Subgraft subgraft, SubgraftProperties properties) {
            return new ServletRegistrationBean<>(
                    new SubgraftServlet(subgraft), properties.getServletPath(), properties.getServletPath() + "/*");
        }

        @Bean
        SubgraftBuilderCustomizer subgraftLoaders(ObjectProvider<BatchLoaderRegistry> loaders) {
            return builder -> loaders.ifAvailable(registry ->
                    builder.configureGraphQL(engine -> engine.instrumentation(new SpringLoaders(registry))));
        }
    }

    /** Engines that others make. */
    @Configuration(proxyBeanMethods = false)
    public static class Hosted {

        @Bean
        static HostedEngines subgraftHostedEngines(ListableBeanFactory beans) {
            return new HostedEngines(() -> beans.getBean(Subgraft.class), () -> EngineSource.handler(beans));
        }
    }

    /** The types beside those of DGS. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DgsComponent.class)
    public static class Dgs {

        @Bean
        @ConditionalOnMissingBean
        Subgraft subgraft(ApplicationContext application, SubgraftProperties properties) {
            return new SubgraftFactory(application, properties).build(false);
        }

        @Bean
        @ConditionalOnBean(Subgraft.class)
        DgsContribution subgraftTypes(Subgraft subgraft) {
            return new DgsContribution(subgraft);
        }
    }
}
