package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.JavaName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes what GraalVM's {@code native-image} cannot see: the schema file, which is read by its name, and the classes whose constructors
 * are called by reflection. In the format that all its versions read.
 */
final class NativeImage {

    private final OutputFiles files;
    private final String folder;

    NativeImage(OutputFiles files, String module) {
        this.files = files;
        this.folder = "META-INF/native-image/io.subgraft/" + module + "/";
    }

    void write(String schema, Collection<ClassName> services, ExposedModel model) throws IOException {
        files.write(folder + "resource-config.json", """
                {
                  "resources": {
                    "includes": [
                      { "pattern": "\\\\Q%s\\\\E" }
                    ]
                  }
                }
                """.formatted(schema));
        List<String> classes =
                new ArrayList<>(services.stream().map(ClassName::reflectionName).toList());
        classes.addAll(policies(model));
        files.write(
                folder + "reflect-config.json",
                classes.stream()
                        .map(each -> "  { \"name\": \"" + each
                                + "\", \"methods\": [{ \"name\": \"<init>\", \"parameterTypes\": [] }] }")
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static Collection<String> policies(ExposedModel model) {
        return model.entities().stream()
                .map(each -> each.type().access().policy())
                .filter(Objects::nonNull)
                .map(NativeImage::binaryName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String binaryName(JavaName name) {
        String nested = String.join("$", name.simpleNames());
        return name.packageName().isEmpty() ? nested : name.packageName() + "." + nested;
    }
}
