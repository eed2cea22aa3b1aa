package io.subgraft.samples.corpus.exposure;

import io.subgraft.generated.GeneratedModule;
import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Scratch;
import io.subgraft.samples.corpus.artifact.Unit;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Compiles a {@code @GraphQLExposed(entities = …)} for a unit, as often as it takes until nothing more is refused. */
public final class Exposure {

    private static final int ROUNDS = 60;

    private final Unit unit;
    private final List<Path> jars;
    private final Refusals refusals = new Refusals();

    public Exposure(Unit unit, List<Path> jars) {
        this.unit = unit;
        this.jars = jars;
    }

    /** What can be exposed, compiled and loaded. */
    public Exposed compiled() throws IOException {
        for (PersistentClass entity : unit.entities()) {
            if (!entity.isPublic()) {
                refusals.add(
                        entity.simpleName(), "because its class is not public, so that no other package can name it");
            }
        }
        Javac javac = new Javac(jars);
        for (int round = 0; round < ROUNDS; round++) {
            Path classes = Scratch.folder("exposed");
            List<PersistentClass> entities = refusals.remaining(unit.entities());
            if (entities.isEmpty()) {
                return new Exposed(loader(classes), List.of(), refusals);
            }
            List<Message> messages = javac.compile(packageInfo(entities), classes);
            if (messages.stream().noneMatch(Message::isError)) {
                messages.stream().filter(Message::isFinding).forEach(each -> refusals.add(each.place(), each.reason()));
                ClassLoader loader = loader(classes);
                return new Exposed(loader, modules(loader), refusals);
            }
            refuse(messages.stream().filter(Message::isError).toList());
        }
        throw new IllegalStateException("More is refused after " + ROUNDS + " compilations");
    }

    private void refuse(List<Message> errors) throws IOException {
        boolean progress = false;
        Findings findings = new Findings(unit, refusals, loader(jars.get(0)));
        for (Message error : errors) {
            progress |= findings.refuse(error);
        }
        if (!progress) {
            throw new IllegalStateException("What the processor generated does not compile, or cannot be exposed:\n"
                    + errors.stream()
                            .map(each -> each.code() + " " + each.place() + " " + each.text())
                            .collect(Collectors.joining("\n")));
        }
    }

    private String packageInfo(List<PersistentClass> entities) {
        return """
                @GraphQLExposed(
                    entities = {%s},
                    ignore = {%s})
                package exposed.from.outside;
                import io.subgraft.annotation.GraphQLExposed;
                """.formatted(
                entities.stream().map(each -> each.sourceName() + ".class").collect(Collectors.joining(",\n        ")),
                refusals.ignored(entities).stream()
                        .map(each -> '"' + each + '"')
                        .collect(Collectors.joining(",\n        ")));
    }

    /** One loader for both, because generated classes share packages with the classes they read. */
    private ClassLoader loader(Path classes) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Exposure.class.getClassLoader());
    }

    private static List<GeneratedModule> modules(ClassLoader loader) {
        return ServiceLoader.load(GeneratedModule.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
