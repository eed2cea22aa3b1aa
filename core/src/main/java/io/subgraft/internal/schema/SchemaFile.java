package io.subgraft.internal.schema;

import io.subgraft.generated.GeneratedModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * The schema file of a generated module.
 *
 * @param name the name of the module
 * @param text the text, as the build wrote it
 */
public record SchemaFile(String name, String text) {

    /**
     * The file that lies beside the class of the module.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public static SchemaFile of(GeneratedModule module) {
        return new SchemaFile(module.name(), read(module));
    }

    private static String read(GeneratedModule module) {
        String path = "META-INF/subgraft/" + module.name() + ".graphqls";
        try {
            List<URL> found =
                    Collections.list(module.getClass().getClassLoader().getResources(path));
            if (found.size() != 1) {
                throw new IllegalStateException(
                        found.isEmpty()
                                ? "The class path has no " + path + ", which the processor wrote beside "
                                        + module.getClass().getName()
                                : "Two modules are named " + module.name() + ": " + found
                                        + "; give one another name with the processor option -Asubgraft.module=…");
            }
            try (InputStream in = found.get(0).openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
