package io.subgraft.samples.representations;

import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** {@code _entities} over JPA entities, as it is written by hand; their fields are read by their getters. */
final class ByHand {

    private static final String SDL = """
            scalar _Any
            scalar BigDecimal
            union _Entity = Author | Book
            type Query { _entities(representations: [_Any!]!): [_Entity]! }
            type Book { id: ID! isbn: String! title: String! price: BigDecimal! pages: Int! }
            type Author { id: ID! name: String! country: String! }
            """;

    private static final GraphQLScalarType ANY =
            GraphQLScalarType.newScalar(ExtendedScalars.Object).name("_Any").build();

    private ByHand() {}

    /** Finds the entities of some representations. */
    private interface Finder {
        List<Object> find(Session session, List<Map<String, Object>> representations);
    }

    /** One entity after the other, as the first page of a tutorial has it. */
    static GraphQL itemByItem() {
        return engine((session, representations) -> {
            List<Object> found = new ArrayList<>(representations.size());
            for (Map<String, Object> each : representations) {
                found.add(session.find(type(each), id(each)));
            }
            return found;
        });
    }

    /** The entities of a type together, by one query. */
    static GraphQL batched() {
        return engine((session, representations) -> {
            Map<Class<?>, List<Long>> ids = new HashMap<>();
            representations.forEach(each ->
                    ids.computeIfAbsent(type(each), type -> new ArrayList<>()).add(id(each)));
            Map<Class<?>, Map<Object, Object>> known = new HashMap<>();
            ids.forEach((type, wanted) -> known.put(type, byId(session, type, wanted)));
            List<Object> found = new ArrayList<>(representations.size());
            for (Map<String, Object> each : representations) {
                found.add(known.get(type(each)).get(id(each)));
            }
            return found;
        });
    }

    private static Map<Object, Object> byId(Session session, Class<?> type, List<Long> ids) {
        Map<Object, Object> found = new HashMap<>();
        for (Object each : session.createSelectionQuery("from " + type.getSimpleName() + " where id in :ids", type)
                .setParameterList("ids", ids)
                .getResultList()) {
            found.put(session.getIdentifier(each), each);
        }
        return found;
    }

    private static Class<?> type(Map<String, Object> representation) {
        return representation.get("__typename").equals("Book") ? Book.class : Author.class;
    }

    private static Long id(Map<String, Object> representation) {
        return Long.valueOf((String) representation.get("id"));
    }

    private static GraphQL engine(Finder finder) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(ANY)
                .scalar(ExtendedScalars.GraphQLBigDecimal)
                .type("Query", type -> type.dataFetcher("_entities", env -> entities(env, finder)))
                .type("_Entity", type -> type.typeResolver(ByHand::type))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring))
                .build();
    }

    private static List<Object> entities(DataFetchingEnvironment env, Finder finder) {
        return finder.find(env.getGraphQlContext().get(Session.class), env.getArgument("representations"));
    }

    private static GraphQLObjectType type(TypeResolutionEnvironment env) {
        return env.getSchema().getObjectType(env.getObject() instanceof Book ? "Book" : "Author");
    }
}
