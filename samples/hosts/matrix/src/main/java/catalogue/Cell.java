package catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers every document of a folder with the libraries that it is started with, once by each engine, each in a folder of its own. */
public final class Cell {

    private static final String OWN_FIELDS = """
            extend type Query { cheapest: [Work!]! }
            extend type Author { initials: String! @needs(attributes: ["name"]) }
            """;

    private static final ObjectWriter JSON = new ObjectMapper().writer().with(SerializationFeature.INDENT_OUTPUT);

    private Cell() {}

    /** Arguments: the folder of the documents, and the folder for the answers. */
    public static void main(String[] arguments) throws IOException {
        Path documents = Path.of(arguments[0]);
        Path answers = Path.of(arguments[1]);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (EntityManagerFactory catalogue = Persistence.createEntityManagerFactory("catalogue")) {
            for (Map.Entry<String, Function<String, ExecutionResult>> engine :
                    engines(catalogue, threads).entrySet()) {
                Path folder = Files.createDirectories(answers.resolve(engine.getKey()));
                for (Path document : documents(documents)) {
                    ExecutionResult result = engine.getValue().apply(Files.readString(document));
                    Files.writeString(
                            folder.resolve(document.getFileName().toString().replace(".graphql", ".json")),
                            JSON.writeValueAsString(result.toSpecification()) + "\n");
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    /** Subgraft's own engine, a host's, and Subgraft's where nothing is added to the schema and where reads run in parallel. */
    private static Map<String, Function<String, ExecutionResult>> engines(
            EntityManagerFactory catalogue, ExecutorService threads) {
        Subgraft own = withOwnFields(catalogue).build();
        GraphQL foreign = own.configure(GraphQL.newGraphQL(own.schema())).build();
        Map<String, Function<String, ExecutionResult>> engines = new LinkedHashMap<>();
        engines.put("own", own::execute);
        engines.put("foreign", foreign::execute);
        engines.put("bare", Subgraft.builder(catalogue).build()::execute);
        engines.put(
                "parallel", withOwnFields(catalogue).parallelReads(threads, 2).build()::execute);
        return engines;
    }

    private static SubgraftBuilder withOwnFields(EntityManagerFactory catalogue) {
        return Subgraft.builder(catalogue).schemaExtension(OWN_FIELDS, wiring -> wire(wiring, catalogue));
    }

    private static void wire(RuntimeWiring.Builder wiring, EntityManagerFactory catalogue) {
        wiring.type("Query", query -> query.dataFetcher("cheapest", environment -> cheapest(catalogue)));
        wiring.type(
                "Author",
                author -> author.dataFetcher("initials", environment -> initials(environment.<Author>getSource())));
    }

    private static List<Work> cheapest(EntityManagerFactory catalogue) {
        EntityManager entityManager = catalogue.createEntityManager();
        try {
            return entityManager
                    .createQuery("select w from Work w where w.price < 9 order by w.price", Work.class)
                    .getResultList();
        } finally {
            entityManager.close();
        }
    }

    private static String initials(Author author) {
        return author.name.replaceAll("(\\w)\\w*\\W*", "$1");
    }
}
