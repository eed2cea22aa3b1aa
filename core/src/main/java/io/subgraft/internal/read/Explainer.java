package io.subgraft.internal.read;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.subgraft.explain.Explanation;
import io.subgraft.explain.PlannedRead;
import io.subgraft.internal.argument.Request;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.root.Read;
import io.subgraft.internal.root.RootPlanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells what operations will read. */
public final class Explainer {

    private final SchemaRuntime context;

    public Explainer(SchemaRuntime context) {
        this.context = context;
    }

    /**
     * What the generated fields of a query will read; fields that the application added are not known.
     *
     * @throws IllegalArgumentException if the document is not valid, or names no operation
     * @throws io.subgraft.error.BadInputException if the value of an argument cannot be served
     */
    public Explanation explain(GraphQLSchema schema, ExecutionInput input) {
        ParseAndValidateResult parsed = ParseAndValidate.parseAndValidate(schema, input);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(
                    parsed.getErrors().stream().map(Objects::toString).collect(Collectors.joining("\n")));
        }
        Request request = request(schema, input, Objects.requireNonNull(parsed.getDocument()));
        if (request.operation().getOperation() != OperationDefinition.Operation.QUERY) {
            return new OperationForecast(List.of(), (long) context.costs().of(request));
        }
        RootPlanner planner =
                new RootPlanner(request, schema.getQueryType(), context.roots(), context.model(), context.limits());
        List<PlannedRead> reads = new ArrayList<>();
        Map<Field, Read> planned = new LinkedHashMap<>();
        for (List<Field> fields : planner.rootFields()) {
            Read read = planner.plan(fields);
            planned.put(fields.get(0), read);
            reads.add(new StatementForecast(context.statements().apply(context.access(request.context(), null)))
                    .of(fields.get(0).getResultKey(), read));
        }
        Estimate cost = Read.estimate(planned, context.weights());
        cost.fields(context.costs().of(request));
        return new OperationForecast(reads, cost.cost());
    }

    private static Request request(GraphQLSchema schema, ExecutionInput input, Document document) {
        OperationDefinition operation = operation(input, document);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, each -> each));
        GraphQLContext values = input.getGraphQLContext();
        Locale locale = Locale.ROOT;
        CoercedVariables variables = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(input.getRawVariables().toMap()),
                values,
                locale);
        return new Request(schema, document, operation, fragments, variables, values, locale);
    }

    private static OperationDefinition operation(ExecutionInput input, Document document) {
        String name = input.getOperationName();
        List<OperationDefinition> named = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(each -> name == null || name.isEmpty() || name.equals(each.getName()))
                .toList();
        if (named.size() != 1) {
            throw new IllegalArgumentException("The document has " + named.size() + " operations "
                    + (name == null ? "to choose from; name one" : "named " + name));
        }
        return named.get(0);
    }
}
