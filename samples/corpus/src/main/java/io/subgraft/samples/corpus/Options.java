package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.exposure.Wishes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line says.
 *
 * @param artifacts the model, then what it depends on; each a group:artifact:version, a jar or a folder of classes
 * @param withDependencies whether what these depend on in turn is fetched
 * @param all whether entities of every artifact that is named are meant, rather than those of the first
 * @param packages the packages whose entities are meant; empty for all
 * @param jdbcUrl the database; H2 in memory unless said otherwise
 * @param properties further properties of the persistence unit
 * @param mappings files that map as orm.xml does: of the model's class path, or of the file system
 * @param loaded classes to load, and initialize, before the model
 * @param wishes names, and what is left out
 * @param from the folder that relative paths count from
 */
record Options(
        List<String> artifacts,
        boolean withDependencies,
        boolean all,
        List<String> packages,
        String jdbcUrl,
        Map<String, String> properties,
        List<String> mappings,
        List<String> loaded,
        Wishes wishes,
        Path from) {

    static final String USAGE = """
            Usage: samples/run corpus ARTIFACT [more artifacts] [options]

            Exposes the entities of the first artifact, fills a database, reads each attribute through GraphQL and compares
            it with what Hibernate loads. An artifact is GROUP:ARTIFACT:VERSION, or with a fourth part GROUP:ARTIFACT:VERSION:CLASSIFIER,
            a jar, or a folder of class files. Relative paths count from where the command is given.
            Hibernate, Jakarta Persistence and Validation, H2 and PostgreSQL's driver are there.

            What is read
              --with-dependencies    fetch what the artifacts depend on in turn, as Maven resolves it; without it only what is named
              --all                  entities of all artifacts that are named, not of the first alone
              --packages A,B         only entities of these packages and those below, in any of the named artifacts
              --ignore CLASS         leave out an entity, or with CLASS.ATTRIBUTE an attribute; may be repeated
              --mapping FILE         a mapping file, on the class path of the model or the file system; may be repeated
              --load CLASS           a class to load and initialize first, as where it registers something; may be repeated

            What it is called
              --name CLASS=NAME      the GraphQL name of an entity, embeddable or enum, or of a field: CLASS.ATTRIBUTE=NAME; may be repeated
              --plural CLASS=NAME    the name of the list field of an entity; may be repeated
                                     CLASS is simple, or as in source with its package where that is not clear

            Where it is stored
              --jdbc-url URL         a database whose tables are DROPPED, created and filled; H2 in memory otherwise.
                                     {unit} in it stands for a name of its own for each persistence unit
              --property NAME=VALUE  a property of the persistence unit; may be repeated

              --help                 this text

            Exit code: 0 something was compared and nothing is wrong, 1 something is wrong, 2 the command line is not understood,
            3 nothing could be compared: the output says why.
            """;

    /** Real models have columns of such names, and of a type that only PostgreSQL has. */
    static final String IN_MEMORY = "jdbc:h2:mem:{unit};DB_CLOSE_DELAY=-1"
            + ";NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY,HOUR,MINUTE,SECOND,START,END"
            + ";INIT=CREATE DOMAIN IF NOT EXISTS JSONB AS JSON";

    /** The command line cannot be understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        private UsageException(String message) {
            super(message);
        }
    }

    /** Of an artifact as it is. */
    static Options of(List<String> artifacts, String jdbcUrl) {
        return new Options(
                artifacts, false, false, List.of(), jdbcUrl, Map.of(), List.of(), List.of(), Wishes.NONE, Path.of(""));
    }

    static Options of(List<String> arguments) throws UsageException {
        List<String> artifacts = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<String> mappings = new ArrayList<>();
        List<String> loaded = new ArrayList<>();
        Map<String, String> properties = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> plurals = new LinkedHashMap<>();
        String jdbcUrl = IN_MEMORY;
        boolean withDependencies = false;
        boolean all = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String each = rest.next();
            switch (each) {
                case "--with-dependencies" -> withDependencies = true;
                case "--all" -> all = true;
                case "--packages" -> packages.addAll(List.of(value(each, rest).split(",", -1)));
                case "--ignore" -> ignored.add(value(each, rest));
                case "--mapping" -> mappings.add(value(each, rest));
                case "--load" -> loaded.add(value(each, rest));
                case "--name" -> addPair(each, rest, names);
                case "--plural" -> addPair(each, rest, plurals);
                case "--jdbc-url" -> jdbcUrl = value(each, rest);
                case "--property" -> addPair(each, rest, properties);
                default -> {
                    if (each.startsWith("-")) {
                        throw new UsageException("Unknown option: " + each);
                    }
                    artifacts.add(each);
                }
            }
        }
        if (artifacts.isEmpty()) {
            throw new UsageException("Which artifact?");
        }
        return new Options(
                artifacts,
                withDependencies,
                all,
                packages,
                jdbcUrl,
                properties,
                mappings,
                loaded,
                new Wishes(names, plurals, ignored),
                Path.of(System.getProperty("sample.from", "")));
    }

    private static void addPair(String option, Iterator<String> rest, Map<String, String> into) throws UsageException {
        String[] pair = value(option, rest).split("=", 2);
        if (pair.length < 2 || pair[0].isEmpty() || (pair[1].isEmpty() && !option.equals("--property"))) {
            throw new UsageException(
                    option + " needs a value of the form " + (option.equals("--property") ? "NAME" : "CLASS") + "="
                            + (option.equals("--property") ? "VALUE" : "NAME"));
        }
        into.put(pair[0], pair[1]);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        String value = rest.next();
        if (value.startsWith("--")) {
            throw new UsageException(option + " needs a value, not " + value);
        }
        return value;
    }
}
