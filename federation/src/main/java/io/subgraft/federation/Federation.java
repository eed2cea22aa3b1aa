package io.subgraft.federation;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.federation.generated.FederatedModule;
import io.subgraft.federation.reference.ReferenceResolver;
import io.subgraft.internal.federation.FederatedSchema;
import io.subgraft.internal.federation.ServiceFetcher;
import io.subgraft.internal.federation.ServiceSdl;
import io.subgraft.internal.federation.entities.AnyScalar;
import io.subgraft.internal.federation.entities.ComputedFetchers;
import io.subgraft.internal.federation.entities.EntityKeys;
import io.subgraft.internal.federation.entities.EntityResolver;
import io.subgraft.internal.federation.entities.FederatedType;
import io.subgraft.internal.federation.entities.RemoteFields;
import io.subgraft.internal.federation.entities.WrittenTypes;
import io.subgraft.internal.federation.trace.TraceInstrumentation;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.schema.Services;
import io.subgraft.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a schema that was compiled with federation a subgraph of Apollo Federation 2: it answers {@code _service} and
 * {@code _entities}.
 *
 * <p>Subgraft finds it on the class path; pass an instance to {@link io.subgraft.SubgraftBuilder#extension} only to set options:
 *
 * <pre>{@code
 * Subgraft subgraft = Subgraft.builder(entityManagerFactory)
 *         .extension(new Federation().maxRepresentations(2_000).sdlVisibleTo(caller -> caller.hasRole("router")))
 *         .build();
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Query { _service: _Service!  _entities(representations: [_Any!]!): [_Entity]! }
 * }</pre>
 *
 * <p>Immutable and thread-safe; its methods return a copy. It does nothing if the compiled schema has no federation
 * {@code @link}.
 */
public final class Federation implements SubgraftExtension {

    /** More than a gateway asks for at once for pages of the sizes that Subgraft serves. */
    private static final int MAX_REPRESENTATIONS = 10_000;

    private final int maxRepresentations;
    private final Predicate<Caller> service;
    private final Map<String, ReferenceResolver> resolvers;

    /** Creates an extension with the default options. */
    public Federation() {
        this(MAX_REPRESENTATIONS, caller -> true, Map.of());
    }

    private Federation(int maxRepresentations, Predicate<Caller> service, Map<String, ReferenceResolver> resolvers) {
        this.maxRepresentations = maxRepresentations;
        this.service = service;
        this.resolvers = Map.copyOf(resolvers);
    }

    /**
     * Returns a copy with another maximum of representations for one field {@code _entities}; 10,000 by default. More are
     * rejected with {@code MAX_LIST_LIMIT}.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Federation maxRepresentations(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At most " + most + " representations");
        }
        return new Federation(most, service, resolvers);
    }

    /**
     * Returns a copy with another condition for callers that may read the schema by {@code _service}; by default every caller
     * may. Others get {@code INTROSPECTION_DISABLED}. Independent of {@link io.subgraft.SubgraftBuilder#introspection}.
     *
     * @param callers returns whether a caller may read the schema; called on the threads of requests
     */
    public Federation sdlVisibleTo(Predicate<Caller> callers) {
        return new Federation(maxRepresentations, callers, resolvers);
    }

    /**
     * Returns a copy with a resolver for references to a type that the application defines itself, with {@code @key}, in
     * {@link io.subgraft.SubgraftBuilder#schemaExtension}. Without one, the representation is the answer: its fields have the
     * values that the gateway sent.
     *
     * @param type the name of the GraphQL type; the schema is rejected with an {@link IllegalStateException} if the application
     *     defines no such type
     * @param resolver finds the objects; replaces an earlier one of the same type
     */
    public Federation resolver(String type, ReferenceResolver resolver) {
        Map<String, ReferenceResolver> more = new HashMap<>(resolvers);
        more.put(type, resolver);
        return new Federation(maxRepresentations, service, more);
    }

    @Override
    public Optional<SchemaExtension> schema(ServedSchema served) {
        String files = ServiceSdl.ofFiles(served.files());
        FederatedSchema schema = FederatedSchema.read(files, served.byHand());
        if (!schema.isLinked()) {
            return Optional.empty();
        }
        String sdl = ServiceSdl.of(files, served.byHand());
        List<FederatedType> resolvable = schema.resolvable();
        List<String> written = schema.writtenTypes();
        for (String each : resolvers.keySet()) {
            if (!written.contains(each)) {
                throw new IllegalStateException("There is a resolver of " + each
                        + ", and the application defines no such type with a resolvable @key");
            }
        }
        StringBuilder machinery = new StringBuilder("extend type Query { _service: _Service! }"
                + " type _Service { \"The schema of this subgraph, as the build wrote it.\" sdl: String! }");
        if (!schema.union().isEmpty()) {
            machinery
                    .append(" extend type Query { _entities(representations: [_Any!]!): [_Entity]! } scalar _Any")
                    .append(" union _Entity = ")
                    .append(String.join(" | ", schema.union()));
        }
        EntityFinder entities = (EntityFinder) served.entities();
        List<FederatedModule> modules = new ArrayList<>();
        for (FederatedModule each : Services.all(FederatedModule.class, entities.sessionFactory())) {
            if (served.modules().contains(moduleOf(each))) {
                modules.add(each);
            }
        }
        RemoteFields remote = new RemoteFields(schema.remoteKeys(entities::isEntity), modules, entities);
        EntityKeys keys = EntityKeys.of(resolvable, entities, remote);
        ComputedFetchers computed = new ComputedFetchers(modules, entities);
        return Optional.of(new SchemaExtension(machinery.toString(), wiring -> {
            wiring.type("Query", query -> query.dataFetcher("_service", new ServiceFetcher(sdl, service)));
            wiring.type("_Service", service -> service.dataFetcher("sdl", environment -> environment.getSource()));
            remote.wire(wiring);
            WrittenTypes.wire(written, wiring);
            computed.wire(wiring);
            if (!schema.union().isEmpty()) {
                entities(wiring, new EntityResolver(keys, entities, resolvers, maxRepresentations));
            }
        }));
    }

    @Override
    public Set<String> headers() {
        return Set.of(TraceInstrumentation.HEADER);
    }

    @Override
    public Optional<Instrumentation> instrumentation(ExecutionInput request) {
        return TraceInstrumentation.FORMAT.equals(request.getGraphQLContext().get(TraceInstrumentation.HEADER))
                ? Optional.of(new TraceInstrumentation())
                : Optional.empty();
    }

    /** The generated class of the module that one tells more of: it lies beside it. */
    private static String moduleOf(FederatedModule federated) {
        return federated.getClass().getName().replaceFirst("Federation$", "Module");
    }

    private static void entities(RuntimeWiring.Builder wiring, EntityResolver entities) {
        wiring.type("Query", query -> query.dataFetcher("_entities", entities));
        wiring.type("_Entity", union -> union.typeResolver(entities.typeResolver()));
        wiring.scalar(AnyScalar.TYPE);
    }
}
