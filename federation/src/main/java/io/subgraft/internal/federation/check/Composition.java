package io.subgraft.internal.federation.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether schemas compose into one graph, by the composer {@code @theguild/federation-composition} of npm: there is none in
 * Java.
 *
 * @param errors why they do not; empty where they do
 * @param hints what is lost or odd, though they do
 */
public record Composition(List<String> errors, List<String> hints) {

    private static final String SCRIPT = "composition.mjs";

    public Composition {
        errors = List.copyOf(errors);
        hints = List.copyOf(hints);
    }

    /**
     * Composes schemas.
     *
     * @param folder where npm has installed the composer
     * @param subgraphs the schema files, by the names of the subgraphs
     * @throws IOException if Node.js or the composer is not there, or a file cannot be read
     */
    public static Composition of(Path folder, Map<String, Path> subgraphs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "--input-type=module", "-"));
        subgraphs.forEach((name, file) -> command.add(name + "=" + file.toAbsolutePath()));
        Process node = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream script = Objects.requireNonNull(Composition.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            script.transferTo(node.getOutputStream());
        }
        node.getOutputStream().close();
        List<String> lines;
        try (InputStream said = node.getInputStream()) {
            lines = new String(said.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        if (node.waitFor() != 0) {
            throw new IOException("The composer did not run in " + folder + ", where it is installed by"
                    + " npm install graphql @theguild/federation-composition: " + String.join("\n", lines));
        }
        return new Composition(lines(lines, "error "), lines(lines, "hint "));
    }

    private static List<String> lines(List<String> lines, String prefix) {
        return lines.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()))
                .map(CompositionCodes::explained)
                .toList();
    }
}
