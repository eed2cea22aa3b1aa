package io.subgraft.federation;

import graphql.schema.idl.RuntimeWiring;
import io.subgraft.extension.ServedSchema;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.federation.entities.AnyScalar;
import io.subgraft.federation.entities.EntityKeys;
import io.subgraft.federation.entities.EntityResolver;
import io.subgraft.federation.entities.FederatedType;
import io.subgraft.schema.SchemaExtension;
import java.util.List;
import java.util.Optional;

/**
 * Makes a schema that was compiled with federation a subgraph. The runtime finds it by itself; only to set an option is it
 * given to {@link io.subgraft.SubgraftBuilder#with}.
 */
public final class Federation implements SubgraftExtension {

    /** More than a gateway asks for at once for pages of the sizes that Subgraft serves. */
    private static final int MOST_REPRESENTATIONS = 10_000;

    private final int mostRepresentations;

    /** With the default options. */
    public Federation() {
        this(MOST_REPRESENTATIONS);
    }

    private Federation(int mostRepresentations) {
        this.mostRepresentations = mostRepresentations;
    }

    /** How many representations one field {@code _entities} takes at most; 10,000 unless said otherwise. */
    public Federation mostRepresentations(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At most " + most + " representations");
        }
        return new Federation(most);
    }

    @Override
    public Optional<SchemaExtension> schema(ServedSchema served) {
        String sdl = ServiceSdl.of(served);
        FederatedSchema schema = FederatedSchema.read(sdl);
        if (!schema.isLinked()) {
            return Optional.empty();
        }
        List<FederatedType> resolvable = schema.resolvable();
        StringBuilder machinery = new StringBuilder("extend type Query { _service: _Service! }"
                + " type _Service { \"The schema of this subgraph, as the build wrote it.\" sdl: String! }");
        if (!resolvable.isEmpty()) {
            machinery
                    .append(" extend type Query { _entities(representations: [_Any!]!): [_Entity]! } scalar _Any")
                    .append(" union _Entity = ")
                    .append(String.join(" | ", schema.union()));
        }
        EntityKeys keys = EntityKeys.of(resolvable, served.entities());
        return Optional.of(new SchemaExtension(machinery.toString(), wiring -> wire(wiring, sdl, keys, served)));
    }

    private void wire(RuntimeWiring.Builder wiring, String sdl, EntityKeys keys, ServedSchema served) {
        wiring.type("Query", query -> query.dataFetcher("_service", environment -> sdl));
        wiring.type("_Service", service -> service.dataFetcher("sdl", environment -> environment.getSource()));
        if (!keys.isEmpty()) {
            EntityResolver entities = new EntityResolver(keys, served.entities(), mostRepresentations);
            wiring.type("Query", query -> query.dataFetcher("_entities", entities));
            wiring.type("_Entity", union -> union.typeResolver(entities.typeResolver()));
            wiring.scalar(AnyScalar.TYPE);
        }
    }
}
