package io.subgraft.internal.schema;

import graphql.Directives;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import graphql.schema.GraphqlTypeComparatorRegistry;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes types of their definitions, one by one. A type names the types of its fields, as it would be without end to make them
 * first.
 */
final class TypeFactory {

    private static final GraphqlTypeComparatorRegistry AS_WRITTEN = GraphqlTypeComparatorRegistry.AS_IS_REGISTRY;

    private static final GraphQLAppliedDirective ONE_OF = GraphQLAppliedDirective.newDirective()
            .name(Directives.OneOfDirective.getName())
            .build();

    private final Map<String, GraphQLScalarType> scalars;
    private final Map<String, GraphQLType> named = new HashMap<>();

    /** The reader has one node for all uses that are written alike. */
    private final IdentityHashMap<Type<?>, GraphQLType> uses = new IdentityHashMap<>();

    TypeFactory(Map<String, GraphQLScalarType> scalars) {
        this.scalars = Map.copyOf(scalars);
    }

    /** Whether a type made so far uses the scalar. */
    boolean isUsed(GraphQLScalarType scalar) {
        return named.containsKey(scalar.getName());
    }

    /** The type of a definition that is no scalar. */
    GraphQLNamedType type(TypeDefinition<?> definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return object(object);
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return input(input);
        }
        if (definition instanceof EnumTypeDefinition choice) {
            return choice(choice);
        }
        if (definition instanceof InterfaceTypeDefinition type) {
            return anInterface(type);
        }
        return union((UnionTypeDefinition) definition);
    }

    GraphQLObjectType object(ObjectTypeDefinition definition) {
        GraphQLObjectType.Builder type = GraphQLObjectType.newObject()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .comparatorRegistry(AS_WRITTEN);
        definition.getFieldDefinitions().forEach(field -> type.field(field(field)));
        definition.getImplements().forEach(each -> type.withInterface(reference(each)));
        return type.build();
    }

    private GraphQLInterfaceType anInterface(InterfaceTypeDefinition definition) {
        GraphQLInterfaceType.Builder type = GraphQLInterfaceType.newInterface()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .comparatorRegistry(AS_WRITTEN);
        definition.getFieldDefinitions().forEach(field -> type.field(field(field)));
        definition.getImplements().forEach(each -> type.withInterface(reference(each)));
        return type.build();
    }

    private GraphQLUnionType union(UnionTypeDefinition definition) {
        GraphQLUnionType.Builder type = GraphQLUnionType.newUnionType()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .comparatorRegistry(AS_WRITTEN);
        definition.getMemberTypes().forEach(each -> type.possibleType(reference(each)));
        return type.build();
    }

    private static GraphQLEnumType choice(EnumTypeDefinition definition) {
        GraphQLEnumType.Builder type = GraphQLEnumType.newEnum()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .comparatorRegistry(AS_WRITTEN);
        definition
                .getEnumValueDefinitions()
                .forEach(value -> type.value(GraphQLEnumValueDefinition.newEnumValueDefinition()
                        .name(value.getName())
                        .value(value.getName())
                        .description(text(value.getDescription()))
                        .deprecationReason(deprecation(value))
                        .build()));
        return type.build();
    }

    private GraphQLInputObjectType input(InputObjectTypeDefinition definition) {
        GraphQLInputObjectType.Builder type = GraphQLInputObjectType.newInputObject()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .comparatorRegistry(AS_WRITTEN);
        if (definition.hasDirective(ONE_OF.getName())) {
            type.withAppliedDirective(ONE_OF);
        }
        for (InputValueDefinition field : definition.getInputValueDefinitions()) {
            GraphQLInputObjectField.Builder input = GraphQLInputObjectField.newInputObjectField()
                    .name(field.getName())
                    .description(text(field.getDescription()))
                    .deprecate(deprecation(field))
                    .type((GraphQLInputType) use(field.getType()));
            if (field.getDefaultValue() != null) {
                input.defaultValueLiteral(field.getDefaultValue());
            }
            type.field(input.build());
        }
        return type.build();
    }

    private GraphQLFieldDefinition field(FieldDefinition definition) {
        GraphQLFieldDefinition.Builder field = GraphQLFieldDefinition.newFieldDefinition()
                .name(definition.getName())
                .description(text(definition.getDescription()))
                .deprecate(deprecation(definition))
                .comparatorRegistry(AS_WRITTEN)
                .type((GraphQLOutputType) use(definition.getType()));
        for (InputValueDefinition each : definition.getInputValueDefinitions()) {
            GraphQLArgument.Builder argument = GraphQLArgument.newArgument()
                    .name(each.getName())
                    .description(text(each.getDescription()))
                    .deprecate(deprecation(each))
                    .type((GraphQLInputType) use(each.getType()));
            if (each.getDefaultValue() != null) {
                argument.defaultValueLiteral(each.getDefaultValue());
            }
            field.argument(argument.build());
        }
        return field.build();
    }

    private GraphQLType use(Type<?> type) {
        GraphQLType known = uses.get(type);
        if (known == null) {
            known = made(type);
            uses.put(type, known);
        }
        return known;
    }

    private GraphQLType made(Type<?> type) {
        if (type instanceof NonNullType required) {
            return GraphQLNonNull.nonNull(use(required.getType()));
        }
        if (type instanceof ListType list) {
            return GraphQLList.list(use(list.getType()));
        }
        return named.computeIfAbsent(((TypeName) type).getName(), this::named);
    }

    private GraphQLType named(String name) {
        GraphQLType scalar = scalars.get(name);
        return scalar == null ? GraphQLTypeReference.typeRef(name) : scalar;
    }

    private static GraphQLTypeReference reference(Type<?> type) {
        return GraphQLTypeReference.typeRef(((TypeName) type).getName());
    }

    private static @Nullable String text(@Nullable Description description) {
        return description == null ? null : description.getContent();
    }

    private static @Nullable String deprecation(DirectivesContainer<?> definition) {
        if (definition.getDirectives().isEmpty()) {
            return null;
        }
        for (Directive each : definition.getDirectives(Directives.DeprecatedDirective.getName())) {
            return each.getArgument("reason") != null
                            && each.getArgument("reason").getValue() instanceof StringValue reason
                    ? reason.getValue()
                    : Directives.NO_LONGER_SUPPORTED;
        }
        return null;
    }
}
