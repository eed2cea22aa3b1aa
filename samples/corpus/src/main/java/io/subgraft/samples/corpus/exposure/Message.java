package io.subgraft.samples.corpus.exposure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something the compiler said.
 *
 * @param isError whether it stops the compilation
 * @param code the code of a finding; empty where it is none of Subgraft's
 * @param place what the finding is about
 * @param text what is wrong
 */
record Message(boolean isError, String code, String place, String text) {

    private static final Pattern FINDING = Pattern.compile("(?s).*?\\[(SG\\d{4})] (\\S+?): (.*)");

    static Message of(boolean isError, String line) {
        Matcher finding = FINDING.matcher(line);
        return finding.matches()
                ? new Message(isError, finding.group(1), finding.group(2), finding.group(3))
                : new Message(isError, "", "", line);
    }

    boolean isFinding() {
        return !code.isEmpty();
    }

    /** What a report says of it. */
    String reason() {
        return code + " " + text.lines().findFirst().orElse("");
    }
}
