package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Composes graphs of compiled subgraphs, all of them in one process of Node.js. */
final class Graphs {

    /** Every composer that is tested with. */
    static final List<String> ALL = List.of("apollo", "guild", "wundergraph");

    private static final Path GATEWAYS = Path.of("../gateways");

    private Graphs() {}

    /**
     * A graph.
     *
     * @param name what it shows
     * @param subgraphs the schemas of its subgraphs, by name
     * @param by the composers that know all of its directives
     */
    record Graph(String name, Map<String, String> subgraphs, List<String> by) {}

    /**
     * What a composer made of a graph.
     *
     * @param graph the name of the graph
     * @param composer the composer
     * @param errors why it does not compose
     * @param supergraph the schema of the graph, in the composer's own form
     */
    record Composed(String graph, String composer, List<String> errors, String supergraph) {}

    static Graph graph(String name, Map<String, CompiledModel> subgraphs) {
        return graph(name, ALL, subgraphs);
    }

    static Graph graph(String name, List<String> by, Map<String, CompiledModel> subgraphs) {
        Map<String, String> schemas = new LinkedHashMap<>();
        subgraphs.forEach((each, model) -> schemas.put(each, model.sdl()));
        return new Graph(name, schemas, by);
    }

    static List<Composed> compose(List<Graph> graphs) {
        try {
            Path folder = Scratch.folder("graphs").toAbsolutePath();
            Path in = folder.resolve("in.json");
            Path out = folder.resolve("out.json");
            write(graphs, in);
            Process node = new ProcessBuilder("node", "compose-all.mjs", in.toString(), out.toString())
                    .directory(GATEWAYS.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            assertThat(node.waitFor())
                    .as(Files.readString(folder.resolve("log")))
                    .isZero();
            return read(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void write(List<Graph> graphs, Path to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(to))) {
            json.writeStartArray();
            for (Graph graph : graphs) {
                json.writeStartObject();
                json.writeStringField("name", graph.name());
                json.writeArrayFieldStart("subgraphs");
                for (Map.Entry<String, String> each : graph.subgraphs().entrySet()) {
                    json.writeStartObject();
                    json.writeStringField("name", each.getKey());
                    json.writeStringField("url", "http://" + each.getKey() + ".invalid/");
                    json.writeStringField("sdl", each.getValue());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeArrayFieldStart("by");
                for (String each : graph.by()) {
                    json.writeString(each);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static List<Composed> read(Path from) throws IOException {
        List<Composed> composed = new ArrayList<>();
        for (Object each : (List<?>) Json.parse(Files.readString(from))) {
            Map<?, ?> object = (Map<?, ?>) each;
            composed.add(new Composed(
                    object.get("name").toString(),
                    object.get("composer").toString(),
                    ((List<?>) object.get("errors"))
                            .stream().map(Object::toString).toList(),
                    object.get("supergraph").toString()));
        }
        return composed;
    }
}
