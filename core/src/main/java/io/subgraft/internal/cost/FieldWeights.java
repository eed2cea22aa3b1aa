package io.subgraft.internal.cost;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.GraphQLContext;
import graphql.execution.conditional.ConditionalNodes;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of an operation cost beyond the rows that are planned: those that are weighed, as often as they are resolved if
 * every page is full; and objects that fields of the application return.
 *
 * @param schema the schema
 * @param weights what it says
 * @param pageSizes the rows of a page where no argument says, by the name of the connection; of other types, 0
 * @param fragments those of the document
 * @param variables the values of its variables
 * @param context of the request
 */
public record FieldWeights(
        GraphQLSchema schema,
        Weights weights,
        ToIntFunction<String> pageSizes,
        Map<String, FragmentDefinition> fragments,
        Map<String, Object> variables,
        GraphQLContext context) {

    private static final int UNTOLD = 10;
    private static final ListSize PAGE = new ListSize(-1, List.of("first", "last"), List.of("nodes", "edges"));
    private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

    /** The cost of what is selected of a type of roots. */
    public double of(SelectionSet set, GraphQLCompositeType root) {
        return selections(set, root, 1, null, 1);
    }

    /** @param sized the fields that are lists as long as {@code length}; null for none */
    private double selections(
            @Nullable SelectionSet set, GraphQLNamedType type, double times, @Nullable ListSize sized, double length) {
        double cost = 0;
        if (set != null && type instanceof GraphQLCompositeType) {
            for (Selection<?> each : set.getSelections()) {
                if (CONDITIONS.shouldInclude((DirectivesContainer<?>) each, variables, schema, context)) {
                    cost += selection(each, type, times, sized, length);
                }
            }
        }
        return cost;
    }

    private double selection(
            Selection<?> selection, GraphQLNamedType type, double times, @Nullable ListSize sized, double length) {
        if (selection instanceof Field field) {
            return type instanceof GraphQLFieldsContainer fields && fields.getFieldDefinition(field.getName()) != null
                    ? field(field, fields, times, sized, length)
                    : 0; // __typename and the like
        }
        if (selection instanceof InlineFragment inline) {
            String on = inline.getTypeCondition() == null
                    ? type.getName()
                    : inline.getTypeCondition().getName();
            return selections(inline.getSelectionSet(), named(on), times, sized, length);
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return fragment == null
                ? 0
                : selections(
                        fragment.getSelectionSet(),
                        named(fragment.getTypeCondition().getName()),
                        times,
                        sized,
                        length);
    }

    private GraphQLNamedType named(String name) {
        return (GraphQLNamedType) java.util.Objects.requireNonNull(schema.getType(name), name);
    }

    private double field(
            Field field, GraphQLFieldsContainer parent, double times, @Nullable ListSize sized, double length) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        GraphQLNamedType type = unwrapAll(definition.getType());
        double cost = times * own(field, parent);
        ListSize size = size(definition, parent, type);
        double many = size == null ? 1 : length(field, definition, size, type);
        boolean isWithin = sized != null && sized.sized().contains(field.getName());
        double each = isWithin ? times * length : times;
        if (size != null && !size.sized().isEmpty()) {
            return cost + selections(field.getSelectionSet(), type, each, size, many);
        }
        double objects = size == null || isWithin ? each : each * many;
        if (weights.isByHand(parent.getName() + "." + field.getName())) {
            cost += objects * weight(type);
        }
        return cost + selections(field.getSelectionSet(), type, objects, null, 1);
    }

    /** The weight of a field and of the arguments that it is given; of an interface, the greatest of those that implement it. */
    private double own(Field field, GraphQLFieldsContainer parent) {
        return types(parent)
                .map(each -> each.getName() + "." + field.getName())
                .mapToDouble(coordinate -> weights.of(coordinate, 0)
                        + field.getArguments().stream()
                                .mapToInt(each -> weights.of(Weights.argument(coordinate, each.getName()), 0))
                                .sum())
                .max()
                .orElse(0);
    }

    private int weight(GraphQLNamedType type) {
        return types(type).mapToInt(each -> weights.of(each.getName(), 0)).max().orElse(0);
    }

    /** A type, and what it can be. */
    private Stream<GraphQLNamedType> types(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType contract) {
            List<? extends GraphQLNamedType> known = schema.getImplementations(contract);
            return known == null ? Stream.of(type) : Stream.concat(Stream.of(type), known.stream());
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLNamedType.class::cast)
                : Stream.of(type);
    }

    private @Nullable ListSize size(
            GraphQLFieldDefinition definition, GraphQLFieldsContainer parent, GraphQLNamedType type) {
        if (pageSizes.applyAsInt(type.getName()) > 0) {
            return PAGE;
        }
        ListSize told = weights.size(parent.getName() + "." + definition.getName());
        boolean isList = isList(unwrapNonNull(definition.getType()));
        return told != null ? told : isList ? new ListSize(UNTOLD, List.of("first"), List.of()) : null;
    }

    private double length(Field field, GraphQLFieldDefinition definition, ListSize size, GraphQLNamedType type) {
        int longest = -1;
        for (String name : size.slicing()) {
            longest = Math.max(longest, given(field, definition.getArgument(name)));
        }
        if (longest >= 0) {
            return longest;
        }
        int page = pageSizes.applyAsInt(type.getName());
        return page > 0 ? page : size.assumed() >= 0 ? size.assumed() : UNTOLD;
    }

    /** A number, or the length of a list; negative where there is none. */
    private int given(Field field, @Nullable GraphQLArgument argument) {
        if (argument == null) {
            return -1;
        }
        for (Argument each : field.getArguments()) {
            if (each.getName().equals(argument.getName())) {
                return number(each.getValue());
            }
        }
        Object otherwise = argument.hasSetDefaultValue() ? GraphQLArgument.getArgumentDefaultValue(argument) : null;
        return otherwise instanceof Number number ? number.intValue() : -1;
    }

    private int number(Value<?> value) {
        if (value instanceof IntValue number) {
            return number.getValue().intValue();
        }
        if (value instanceof ArrayValue array) {
            return array.getValues().size();
        }
        Object given = value instanceof VariableReference variable ? variables.get(variable.getName()) : null;
        if (given instanceof Collection<?> list) {
            return list.size();
        }
        return given instanceof Number number ? number.intValue() : -1;
    }
}
