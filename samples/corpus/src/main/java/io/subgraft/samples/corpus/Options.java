package io.subgraft.samples.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line says.
 *
 * @param artifacts the model, then what it depends on; each a group:artifact:version, a jar or a folder of classes
 * @param packages the packages whose entities are meant; empty for all of the first artifact
 * @param jdbcUrl the database; H2 in memory unless said otherwise
 * @param properties further properties of the persistence unit
 */
record Options(List<String> artifacts, List<String> packages, String jdbcUrl, Map<String, String> properties) {

    static final String USAGE = """
            Usage: samples/run corpus GROUP:ARTIFACT:VERSION [more dependencies] [options]
              The first artifact holds the entities; each may also be a jar or a folder of class files.
              Only what is named is fetched, without dependencies of its own. Hibernate and H2 are there.
              --packages A,B         only entities of these packages, in any of the artifacts
              --jdbc-url URL         database whose tables are dropped, created and filled (H2 in memory)
              --property NAME=VALUE  property of the persistence unit; may be repeated
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

    static Options of(List<String> arguments) throws UsageException {
        List<String> artifacts = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        Map<String, String> properties = new LinkedHashMap<>();
        String jdbcUrl = IN_MEMORY;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String each = rest.next();
            switch (each) {
                case "--packages" -> packages.addAll(List.of(value(each, rest).split(",", -1)));
                case "--jdbc-url" -> jdbcUrl = value(each, rest);
                case "--property" -> {
                    String[] pair = value(each, rest).split("=", 2);
                    properties.put(pair[0], pair.length == 1 ? "true" : pair[1]);
                }
                default -> {
                    if (each.startsWith("--")) {
                        throw new UsageException("Unknown option: " + each);
                    }
                    artifacts.add(each);
                }
            }
        }
        if (artifacts.isEmpty()) {
            throw new UsageException("Which artifact?");
        }
        return new Options(artifacts, packages, jdbcUrl, properties);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }
}
