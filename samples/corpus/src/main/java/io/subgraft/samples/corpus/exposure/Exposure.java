package io.subgraft.samples.corpus.exposure;

import io.subgraft.generated.GeneratedModule;
import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Scratch;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.report.Untried;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles a {@code @GraphQLExposed(entities = …)} for a unit, as often as it takes until nothing more is refused. */
public final class Exposure {

    private static final int ROUNDS = 60;

    private static final Pattern AT_START = Pattern.compile("([\\w$.]+)\\.([\\w$]+): (.*)");
    private static final Pattern NOT_THERE = Pattern.compile("not found|cannot access|wrong version|does not exist");
    private static final String OUTSIDE = "exposed.from.outside";

    private final Unit unit;
    private final List<Path> jars;
    private final Wishes wishes;
    private final Refusals refusals = new Refusals();

    public Exposure(Unit unit, List<Path> jars) {
        this(unit, jars, Wishes.NONE);
    }

    public Exposure(Unit unit, List<Path> jars, Wishes wishes) {
        this.unit = unit;
        this.jars = jars;
        this.wishes = wishes;
    }

    /** What can be exposed, compiled and loaded. */
    public Exposed compiled() throws IOException {
        for (PersistentClass entity : unit.entities()) {
            if (entity.isPrivate()) {
                refusals.add(entity.sourceName(), "because its class is private, so that no other class can name it");
            }
        }
        leaveOut();
        Javac javac = new Javac(jars);
        for (int round = 0; round < ROUNDS; round++) {
            Path classes = Scratch.folder("exposed");
            List<PersistentClass> entities = refusals.remaining(unit.entities());
            if (entities.isEmpty()) {
                return new Exposed(loader(classes), List.of(), refusals);
            }
            List<Message> messages = javac.compile(packageInfos(entities), classes);
            if (messages.stream().noneMatch(Message::isError)) {
                Findings findings = new Findings(unit, refusals, loader(jars.get(0)));
                messages.stream().filter(Message::isFinding).forEach(findings::note);
                ClassLoader loader = loader(classes);
                return new Exposed(loader, modules(loader), refusals);
            }
            refuse(messages.stream().filter(Message::isError).toList());
        }
        throw new Untried("More is refused after " + ROUNDS + " compilations");
    }

    /** Leaves out what Subgraft refused when it started, and returns whether that was anything new. */
    public boolean refuse(String said) {
        boolean progress = false;
        for (String line : said.lines().toList()) {
            Matcher place = AT_START.matcher(line.strip());
            if (place.matches()) {
                for (PersistentClass each : unit.entities()) {
                    String attribute = each.sourceName() + "." + place.group(2);
                    if (Wishes.isMeant(each, place.group(1)) && !refusals.contains(attribute)) {
                        refusals.add(attribute, "at start: " + place.group(3));
                        progress = true;
                    }
                }
            }
        }
        return progress;
    }

    /** What is not wanted; attributes of embeddables are left out of all that hold them. */
    private void leaveOut() throws IOException {
        Findings findings = new Findings(unit, refusals, loader(jars.get(0)));
        for (String each : wishes.ignored()) {
            findings.leaveOut(each);
        }
    }

    private void refuse(List<Message> errors) throws IOException {
        boolean progress = false;
        Findings findings = new Findings(unit, refusals, loader(jars.get(0)));
        for (Message error : errors) {
            progress |= findings.refuse(error);
        }
        if (!progress) {
            String all = errors.stream()
                    .map(each -> (each.code() + " " + each.place() + " " + each.text()).strip())
                    .collect(Collectors.joining("\n"));
            if (errors.stream()
                    .anyMatch(each ->
                            !each.isFinding() && NOT_THERE.matcher(each.text()).find())) {
                throw new Untried(
                        "The classes of the model cannot be read; is a dependency missing, or are they for a later"
                                + " Java than this one?\n" + all);
            }
            throw new IllegalStateException(
                    "What the processor generated does not compile, or cannot be exposed:\n" + all);
        }
    }

    /** One for all that can be named from anywhere, and one in each package that has others. */
    private Map<String, String> packageInfos(List<PersistentClass> entities) {
        Map<String, List<PersistentClass>> byPackage = new TreeMap<>();
        for (PersistentClass each : entities) {
            byPackage
                    .computeIfAbsent(each.isPublic() ? OUTSIDE : each.packageName(), name -> new ArrayList<>())
                    .add(each);
        }
        Map<String, String> infos = new TreeMap<>();
        boolean isFirst = true;
        for (Map.Entry<String, List<PersistentClass>> each : byPackage.entrySet()) {
            infos.put(each.getKey(), packageInfo(each.getKey(), each.getValue(), isFirst));
            isFirst = false;
        }
        return infos;
    }

    private String packageInfo(String packageName, List<PersistentClass> entities, boolean withNames) {
        List<String> names = withNames ? wishes.annotations(unit.classes(), this::isClass) : List.of();
        return """
                @io.subgraft.annotation.GraphQLExposed(
                    entities = {%s},
                    ignore = {%s},
                    names = {%s})
                package %s;
                import io.subgraft.annotation.GraphQLName;
                """.formatted(
                entities.stream().map(each -> each.sourceName() + ".class").collect(Collectors.joining(",\n        ")),
                refusals.ignored(entities, unit.classes()).stream()
                        .map(each -> '"' + each + '"')
                        .collect(Collectors.joining(",\n        ")),
                String.join(",\n        ", names),
                packageName);
    }

    private boolean isClass(String sourceName) {
        try {
            ClassLoader loader = loader(jars.get(0));
            for (String name = sourceName; ; ) {
                if (loader.getResource(name.replace('.', '/') + ".class") != null) {
                    return true;
                }
                int dot = name.lastIndexOf('.');
                if (dot < 0) {
                    return false;
                }
                name = name.substring(0, dot) + '$' + name.substring(dot + 1);
            }
        } catch (IOException unreadable) {
            return false;
        }
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
