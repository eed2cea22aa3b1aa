package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.JavaName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what GraalVM's {@code native-image} cannot see: the schema file, which is read by its name, and the classes whose constructors
 * are called by reflection.
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
                      { "pattern": "\\\\QSCHEMA\\\\E" }
                    ]
                  }
                }
                """.replace("SCHEMA", schema));
        List<String> classes =
                new ArrayList<>(services.stream().map(ClassName::reflectionName).toList());
        classes.addAll(
                named(model, each -> Stream.ofNullable(each.type().access().policy())));
        classes.addAll(named(model, NativeImage::presets));
        files.write(
                folder + "reflect-config.json",
                classes.stream()
                        .map(each -> "  { \"name\": \"" + each
                                + "\", \"methods\": [{ \"name\": \"<init>\", \"parameterTypes\": [] }] }")
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static Collection<String> named(ExposedModel model, Function<ExposedEntity, Stream<JavaName>> classes) {
        return model.entities().stream()
                .flatMap(classes)
                .map(NativeImage::binaryName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaName> presets(ExposedEntity entity) {
        return entity.persistent().stream()
                .map(each -> entity.field(each.name()).writes().preset())
                .filter(Objects::nonNull)
                .map(AttributeWrites.Preset::provider);
    }

    private static String binaryName(JavaName name) {
        String nested = String.join("$", name.simpleNames());
        return name.packageName().isEmpty() ? nested : name.packageName() + "." + nested;
    }
}
