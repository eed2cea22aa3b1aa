package io.subgraft.samples.bookshop;

import io.subgraft.http.HttpOptions;
import io.subgraft.http.StatusProfile;
import java.util.Iterator;
import java.util.List;

/** What the command line says. */
record Options(int port, String jdbcUrl, HttpOptions http, boolean secured, boolean help) {

    static final String USAGE = """
            Usage: samples/run bookshop [options]
              --port N        port on the loopback interface, 0 for any free one (8080)
              --jdbc-url URL  database of the shop: H2 or PostgreSQL (H2 in memory)
                              Tables are created and filled where there are none, and never dropped.
              --audit-profile statuses as audits of servers ask for that are older than the draft of the specification
              --get           queries by GET, too
              --secured       show what the caller may see, who is named by a header that is for tests only:
                              X-Caller: NAME; roles=ROLE,ROLE    (both parts can be left out)
                              Reviews of closed accounts, readers who show no name (but themselves, whose handle
                              is NAME) and the purchase of a review are for callers with the role staff.
                              Readers write, change and delete reviews of their own, the staff those of everybody.
                              Without this option everybody may see everything that is exposed, and write reviews.
              --help          print this and stop
            """;

    private static final Options DEFAULTS =
            new Options(8080, "jdbc:h2:mem:bookshop", HttpOptions.standard(), false, false);

    /** The command line cannot be understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        private UsageException(String message) {
            super(message);
        }
    }

    static Options of(List<String> arguments) throws UsageException {
        Options options = DEFAULTS;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            options = switch (option) {
                case "--help" -> new Options(options.port, options.jdbcUrl, options.http, options.secured, true);
                case "--port" ->
                    new Options(
                            port(value(option, rest)), options.jdbcUrl, options.http, options.secured, options.help);
                case "--jdbc-url" ->
                    new Options(
                            options.port, jdbcUrl(value(option, rest)), options.http, options.secured, options.help);
                case "--audit-profile" -> options.with(options.http.withStatusProfile(StatusProfile.AUDIT));
                case "--secured" -> new Options(options.port, options.jdbcUrl, options.http, true, options.help);
                case "--get" -> options.with(options.http.withGet());
                default -> throw new UsageException("Unknown option: " + option);
            };
        }
        return options;
    }

    private Options with(HttpOptions other) {
        return new Options(port, jdbcUrl, other, secured, help);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String value) throws UsageException {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new UsageException("--port takes a number from 0 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String jdbcUrl(String value) throws UsageException {
        if (!value.startsWith("jdbc:h2:") && !value.startsWith("jdbc:postgresql:")) {
            throw new UsageException("--jdbc-url takes an address that starts with jdbc:h2: or jdbc:postgresql:");
        }
        return value;
    }
}
