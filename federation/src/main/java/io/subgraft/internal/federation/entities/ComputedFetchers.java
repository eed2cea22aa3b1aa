package io.subgraft.internal.federation.entities;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.error.BadInputException;
import io.subgraft.error.Failures;
import io.subgraft.federation.generated.ComputedFields;
import io.subgraft.federation.generated.FederatedModule;
import io.subgraft.federation.reference.Representation;
import io.subgraft.internal.lookup.EntityFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that are computed of what other subgraphs know: a gateway brings it in the representation. */
public final class ComputedFetchers {

    private final List<ComputedFields> computed;
    private final EntityFinder entities;

    public ComputedFetchers(List<FederatedModule> modules, EntityFinder entities) {
        this.computed = modules.stream()
                .flatMap(each -> each.computed().stream())
                .filter(each -> entities.isEntity(each.type()))
                .toList();
        this.entities = entities;
    }

    /** Registers the fetchers, also of the fields that are required and no attributes. */
    public void wire(RuntimeWiring.Builder wiring) {
        for (ComputedFields each : computed) {
            Set<String> elsewhere = new LinkedHashSet<>();
            wiring.type(each.type(), fields -> {
                for (int i = 0; i < each.fields().size(); i++) {
                    ComputedFields.Field field = each.fields().get(i);
                    fields.dataFetcher(field.name(), fetcher(each, i));
                    field.parameters().stream()
                            .filter(name -> !name.startsWith(":") && !entities.hasField(each.type(), name))
                            .forEach(elsewhere::add);
                }
                elsewhere.forEach(name -> fields.dataFetcher(name, environment -> said(environment, name)));
                return fields;
            });
        }
    }

    private static @Nullable Object said(DataFetchingEnvironment environment, String name) {
        try {
            return value(environment, name);
        } catch (BadInputException fault) {
            return Failures.of(fault, environment);
        }
    }

    private static DataFetcher<@Nullable Object> fetcher(ComputedFields computed, int ordinal) {
        ComputedFields.Field field = computed.fields().get(ordinal);
        return environment -> {
            try {
                List<@Nullable Object> values = new ArrayList<>();
                for (String parameter : field.parameters()) {
                    values.add(
                            parameter.startsWith(":")
                                    ? environment.getArgument(parameter.substring(1))
                                    : value(environment, parameter));
                }
                return computed.compute(ordinal, values.toArray());
            } catch (RuntimeException failure) {
                return Failures.of(failure, environment);
            }
        };
    }

    private static @Nullable Object value(DataFetchingEnvironment environment, String name) {
        Representation origin = Representation.of(environment).orElse(null);
        if (origin == null || !origin.fields().containsKey(name)) {
            throw new BadInputException(
                    Request.ARGUMENT,
                    "The field " + name + " is known to another subgraph; ask a gateway, which brings it");
        }
        GraphQLFieldDefinition field = ((GraphQLFieldsContainer) environment.getParentType()).getFieldDefinition(name);
        Object said = origin.get(name);
        if (said == null && GraphQLTypeUtil.isNullable(field.getType())) {
            return null;
        }
        try {
            if (said != null && GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLScalarType scalar) {
                return scalar.getCoercing().parseValue(said, GraphQLContext.getDefault(), Locale.ROOT);
            }
        } catch (CoercingParseValueException notOne) {
            // told below
        }
        throw new BadInputException(Request.ARGUMENT, "The field " + name + " of a representation has no such value");
    }
}
