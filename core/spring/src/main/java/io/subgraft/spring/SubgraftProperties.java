package io.subgraft.spring;

import io.subgraft.OnMappingMismatch;
import io.subgraft.limit.Limit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties {@code subgraft.*} of an application; each sets an option of {@link io.subgraft.SubgraftBuilder}. */
@ConfigurationProperties("subgraft")
public class SubgraftProperties {

    /** What answers HTTP requests. */
    public enum Endpoint {
        /** Spring for GraphQL, with the properties spring.graphql.*. */
        SPRING,
        /** The servlet of Subgraft, at subgraft.servlet-path. */
        SERVLET
    }

    /** Name of the EntityManagerFactory bean to serve; needed only if there are several and none is primary. */
    private @Nullable String entityManagerFactory;

    /** What answers HTTP requests. */
    private Endpoint endpoint = Endpoint.SPRING;

    /** Path of the servlet if subgraft.endpoint is servlet. */
    private String servletPath = "/graphql";

    /** Whether clients may introspect the schema; by default what spring.graphql.schema.introspection.enabled says. */
    private @Nullable Boolean introspection;

    /** Whether clients may use directives that graphql-java offers ahead of the specification, such as @defer. */
    private boolean experimentalDirectives;

    /** Whether results contain the estimated cost and its limit in extensions.cost. */
    private boolean exposeCosts;

    /** Maximum number of parsed and validated documents to cache; 0 disables the cache. */
    private int maxCachedDocuments = 1_000;

    /** What to do if the generated code and the persistence unit differ. */
    private OnMappingMismatch onMappingMismatch = OnMappingMismatch.FAIL;

    /** Whether all statements of an operation see one snapshot of the database; PostgreSQL only. */
    private boolean consistentReads;

    /** Whether operations read on the connection of the thread's EntityManager, where Spring has one. */
    private boolean joining = true;

    /** Maximum of each limit of a request, by the name of the limit. */
    private final Map<Limit, Integer> limits = new EnumMap<>(Limit.class);

    /** Returns the name of the factory to serve; null for the only or primary one. */
    public @Nullable String getEntityManagerFactory() {
        return entityManagerFactory;
    }

    /** Sets the name of the factory to serve. */
    public void setEntityManagerFactory(@Nullable String entityManagerFactory) {
        this.entityManagerFactory = entityManagerFactory;
    }

    /** Returns what answers HTTP requests. */
    public Endpoint getEndpoint() {
        return endpoint;
    }

    /** Sets what answers HTTP requests. */
    public void setEndpoint(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Returns the path of the servlet. */
    public String getServletPath() {
        return servletPath;
    }

    /** Sets the path of the servlet. */
    public void setServletPath(String servletPath) {
        this.servletPath = servletPath;
    }

    /** Returns whether clients may introspect the schema; null where another property says it. */
    public @Nullable Boolean getIntrospection() {
        return introspection;
    }

    /** Sets whether clients may introspect the schema. */
    public void setIntrospection(@Nullable Boolean introspection) {
        this.introspection = introspection;
    }

    /** Returns whether directives ahead of the specification are served. */
    public boolean isExperimentalDirectives() {
        return experimentalDirectives;
    }

    /** Sets whether directives ahead of the specification are served. */
    public void setExperimentalDirectives(boolean experimentalDirectives) {
        this.experimentalDirectives = experimentalDirectives;
    }

    /** Returns whether results contain their cost. */
    public boolean isExposeCosts() {
        return exposeCosts;
    }

    /** Sets whether results contain their cost. */
    public void setExposeCosts(boolean exposeCosts) {
        this.exposeCosts = exposeCosts;
    }

    /** Returns the maximum number of cached documents. */
    public int getMaxCachedDocuments() {
        return maxCachedDocuments;
    }

    /** Sets the maximum number of cached documents. */
    public void setMaxCachedDocuments(int maxCachedDocuments) {
        this.maxCachedDocuments = maxCachedDocuments;
    }

    /** Returns what happens if generated code and persistence unit differ. */
    public OnMappingMismatch getOnMappingMismatch() {
        return onMappingMismatch;
    }

    /** Sets what happens if generated code and persistence unit differ. */
    public void setOnMappingMismatch(OnMappingMismatch onMappingMismatch) {
        this.onMappingMismatch = onMappingMismatch;
    }

    /** Returns whether operations read one snapshot. */
    public boolean isConsistentReads() {
        return consistentReads;
    }

    /** Sets whether operations read one snapshot. */
    public void setConsistentReads(boolean consistentReads) {
        this.consistentReads = consistentReads;
    }

    /** Returns whether operations read on the connection of the thread's entity manager. */
    public boolean isJoining() {
        return joining;
    }

    /** Sets whether operations read on the connection of the thread's entity manager. */
    public void setJoining(boolean joining) {
        this.joining = joining;
    }

    /** Returns the limits that differ from {@link io.subgraft.limit.Limits#standard()}; may be changed. */
    public Map<Limit, Integer> getLimits() {
        return limits;
    }
}
