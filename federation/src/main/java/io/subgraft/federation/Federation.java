package io.subgraft.federation;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.federation.generated.FederatedModule;
import io.subgraft.internal.federation.FederatedSchema;
import io.subgraft.internal.federation.ServiceFetcher;
import io.subgraft.internal.federation.ServiceSdl;
import io.subgraft.internal.federation.entities.AnyScalar;
import io.subgraft.internal.federation.entities.ComputedFetchers;
import io.subgraft.internal.federation.entities.EntityKeys;
import io.subgraft.internal.federation.entities.EntityResolver;
import io.subgraft.internal.federation.entities.FederatedType;
import io.subgraft.internal.federation.entities.RemoteFields;
import io.subgraft.internal.federation.trace.TraceInstrumentation;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a schema that was compiled with federation a subgraph. The runtime finds it by itself; only to set an option is it
 * given to {@link io.subgraft.SubgraftBuilder#with}.
 */
public final class Federation implements SubgraftExtension {

    /** More than a gateway asks for at once for pages of the sizes that Subgraft serves. */
    private static final int MOST_REPRESENTATIONS = 10_000;

    private final int mostRepresentations;
    private final Predicate<Caller> service;

    /** With the default options. */
    public Federation() {
        this(MOST_REPRESENTATIONS, caller -> true);
    }

    private Federation(int mostRepresentations, Predicate<Caller> service) {
        this.mostRepresentations = mostRepresentations;
        this.service = service;
    }

    /** How many representations one field {@code _entities} takes at most; 10,000 unless said otherwise. */
    public Federation mostRepresentations(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At most " + most + " representations");
        }
        return new Federation(most, service);
    }

    /**
     * Whom {@code _service} tells the schema; everybody unless said otherwise. It is not introspection: either can be closed
     * without the other.
     */
    public Federation serviceFor(Predicate<Caller> callers) {
        return new Federation(mostRepresentations, callers);
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
        StringBuilder machinery = new StringBuilder("extend type Query { _service: _Service! }"
                + " type _Service { \"The schema of this subgraph, as the build wrote it.\" sdl: String! }");
        if (!schema.union().isEmpty()) {
            machinery
                    .append(" extend type Query { _entities(representations: [_Any!]!): [_Entity]! } scalar _Any")
                    .append(" union _Entity = ")
                    .append(String.join(" | ", schema.union()));
        }
        List<FederatedModule> modules = new ArrayList<>();
        for (FederatedModule each : ServiceLoader.load(FederatedModule.class)) {
            if (served.modules().contains(moduleOf(each))) {
                modules.add(each);
            }
        }
        EntityFinder entities = (EntityFinder) served.entities();
        RemoteFields remote = new RemoteFields(schema.remoteKeys(entities::isEntity), modules, entities);
        EntityKeys keys = EntityKeys.of(resolvable, entities, remote);
        ComputedFetchers computed = new ComputedFetchers(modules, entities);
        return Optional.of(new SchemaExtension(machinery.toString(), wiring -> {
            wiring.type("Query", query -> query.dataFetcher("_service", new ServiceFetcher(sdl, service)));
            wiring.type("_Service", service -> service.dataFetcher("sdl", environment -> environment.getSource()));
            remote.wire(wiring);
            computed.wire(wiring);
            if (!schema.union().isEmpty()) {
                entities(wiring, new EntityResolver(keys, entities, computed, mostRepresentations));
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
