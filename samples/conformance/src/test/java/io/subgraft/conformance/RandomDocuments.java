package io.subgraft.conformance;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Documents drawn from a schema: any field, any argument, any value of a pool. */
final class RandomDocuments {

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, List<String>> values;
    private final List<String> entities;
    private int aliases;

    /**
     * @param values literals by the name of their scalar
     * @param entities the types that a gateway may ask for
     */
    RandomDocuments(GraphQLSchema schema, Random random, Map<String, List<String>> values, List<String> entities) {
        this.entities = entities;
        this.schema = schema;
        this.random = random;
        this.values = values;
    }

    String next() {
        aliases = 0;
        List<GraphQLFieldDefinition> roots = schema.getQueryType().getFieldDefinitions().stream()
                .filter(each -> !each.getName().equals("_service"))
                .toList();
        return "{ " + field(roots.get(random.nextInt(roots.size())), 4) + " }";
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        String by = field.getName().equals("groupBy") ? groupedBy(field) : null;
        String arguments = field.getArguments().stream()
                .filter(each -> isNonNull(each.getType()) || random.nextInt(3) == 0)
                .filter(each ->
                        !each.getName().equals("after") && !each.getName().equals("before"))
                .map(each -> each.getName() + ": " + (each.getName().equals("by") ? "[" + by + "]" : argument(each)))
                .collect(Collectors.joining(", "));
        String alias = "a" + ++aliases + ": ";
        GraphQLType type = unwrapAll(field.getType());
        String selection = by != null
                ? " { key " + by.replace(": VALUE", "").replace(":", "") + " count }"
                : type instanceof GraphQLScalarType || type instanceof GraphQLEnumType
                        ? ""
                        : " " + selection((GraphQLNamedOutputType) type, depth - 1);
        return alias + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection;
    }

    /** One path, so that the key of the groups can be selected as well. */
    private String groupedBy(GraphQLFieldDefinition field) {
        GraphQLInputObjectType by =
                (GraphQLInputObjectType) unwrapAll(field.getArgument("by").getType());
        StringBuilder path = new StringBuilder();
        String close = "";
        for (int depth = 0; ; depth++) {
            List<GraphQLInputObjectField> fields = by.getFieldDefinitions();
            GraphQLInputObjectField each = fields.get(random.nextInt(fields.size()));
            GraphQLNamedType type = unwrapAll(each.getType());
            if (!(type instanceof GraphQLInputObjectType nested)) {
                return path + "{ " + each.getName() + ": VALUE }" + close;
            }
            if (depth < 3) {
                path.append("{ ").append(each.getName()).append(": ");
                close += " }";
                by = nested;
            }
        }
    }

    private String selection(GraphQLNamedOutputType type, int depth) {
        List<String> parts = new ArrayList<>(List.of("__typename"));
        if (type instanceof GraphQLFieldsContainer container) {
            List<GraphQLFieldDefinition> fields = new ArrayList<>(container.getFieldDefinitions());
            Collections.shuffle(fields, random);
            int wanted = 1 + random.nextInt(4);
            for (GraphQLFieldDefinition each : fields) {
                boolean isLeaf = unwrapAll(each.getType()) instanceof GraphQLScalarType
                        || unwrapAll(each.getType()) instanceof GraphQLEnumType;
                if (wanted > 0 && (isLeaf || depth > 0)) {
                    parts.add(field(each, depth));
                    wanted--;
                }
            }
        }
        if (type instanceof GraphQLInterfaceType interfaceType) {
            schema.getImplementations(interfaceType)
                    .forEach(each -> parts.add("... on " + each.getName() + " " + selection(each, depth - 1)));
        } else if (type.getName().equals("_Entity")) {
            ((GraphQLUnionType) type)
                    .getTypes()
                    .forEach(each -> parts.add("... on " + each.getName() + " " + selection(each, depth - 1)));
        }
        return "{ " + String.join(" ", parts) + " }";
    }

    private String argument(GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "representations" -> representations();
            case "first", "last" -> String.valueOf(1 + random.nextInt(6));
            case "offset" -> String.valueOf(random.nextInt(4));
            default -> input(argument.getType(), 3);
        };
    }

    private String representations() {
        return random.ints(1 + random.nextInt(5), 0, entities.size())
                .mapToObj(each -> "{__typename: \"" + entities.get(each) + "\", id: " + any("ID") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String input(GraphQLType type, int depth) {
        GraphQLType bare = isNonNull(type) ? unwrapNonNull(type) : type;
        if (isList(bare)) {
            GraphQLType element = unwrapOne(bare);
            return "[" + input(element, depth) + (random.nextBoolean() ? "" : ", " + input(element, depth)) + "]";
        }
        if (bare instanceof GraphQLInputObjectType object) {
            return object(object, depth);
        }
        if (bare instanceof GraphQLEnumType enumeration) {
            return enumeration
                    .getValues()
                    .get(random.nextInt(enumeration.getValues().size()))
                    .getName();
        }
        return any(((GraphQLNamedType) bare).getName());
    }

    private String object(GraphQLInputObjectType object, int depth) {
        List<GraphQLInputObjectField> fields = new ArrayList<>(object.getFieldDefinitions());
        fields.removeIf(each -> depth <= 0 && isNested(each));
        if (fields.isEmpty()) {
            fields = new ArrayList<>(object.getFieldDefinitions());
        }
        Collections.shuffle(fields, random);
        int wanted = object.isOneOf() ? 1 : 1 + random.nextInt(2);
        return fields.stream()
                .limit(wanted)
                .map(each -> each.getName() + ": " + input(each.getType(), depth - 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Whether it leads on to more than the operators of one value. */
    private static boolean isNested(GraphQLInputObjectField field) {
        return unwrapAll(field.getType()) instanceof GraphQLInputObjectType type
                && type.getFieldDefinitions().stream()
                        .anyMatch(each -> unwrapAll(each.getType()) instanceof GraphQLInputObjectType);
    }

    private String any(String scalar) {
        List<String> known = values.get(scalar);
        if (known == null) {
            throw new AssertionError("No values of " + scalar);
        }
        return known.get(random.nextInt(known.size()));
    }
}
