package io.subgraft.samples.corpus.compare;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts.KeyFacts;
import io.subgraft.generated.EntityFacts.LookupFacts;
import io.subgraft.generated.TypeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;

/** Fields of {@code Query} that find one row, with the arguments that find a given one. */
record Lookups(GraphQLSchema schema, Types types, Expected expected) {

    private static final Set<String> BARE = Set.of("Int", "Long", "Float", "Boolean", "BigInteger", "BigDecimal");

    /** The calls that find the instance: by its identifier, and by each other key of which it has all values. */
    List<String> of(EntityDescriptor entity, Object instance) {
        List<String> calls = new ArrayList<>();
        for (LookupFacts lookup : entity.facts().lookups()) {
            List<String> arguments = new ArrayList<>();
            for (KeyFacts key : lookup.by()) {
                Object value = value(entity, instance, key.path());
                if (value != null) {
                    arguments.add(key.argument() + ": " + literal(lookup.field(), key.argument(), value));
                }
            }
            if (arguments.size() == lookup.by().size()) {
                calls.add(lookup.field() + "(" + String.join(", ", arguments) + ")");
            }
        }
        return calls;
    }

    private Object value(EntityDescriptor entity, Object instance, String path) {
        Object value = instance;
        TypeDescriptor type = entity;
        for (String name : path.split("\\.", -1)) {
            if (value == null) {
                return null;
            }
            AttributeFacts facts = Types.attribute(type, name);
            value = type instanceof EntityDescriptor
                    ? expected.read(Hibernate.unproxy(value), name)
                    : new Embeddable(expected.sessions(), value).read(name);
            if (facts instanceof AttributeFacts.ToOne toOne) {
                type = types.entity(toOne.target());
            } else if (facts instanceof AttributeFacts.Embedded embedded) {
                type = types.named(embedded.type());
            }
        }
        return Printed.of(value);
    }

    private String literal(String field, String argument, Object value) {
        GraphQLFieldDefinition definition = schema.getQueryType().getFieldDefinition(field);
        GraphQLArgument declared = definition.getArgument(argument);
        String type = GraphQLTypeUtil.unwrapAll(declared.getType()).getName();
        boolean isEnum = schema.getType(type) instanceof graphql.schema.GraphQLEnumType;
        return isEnum || BARE.contains(type)
                ? value.toString()
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
