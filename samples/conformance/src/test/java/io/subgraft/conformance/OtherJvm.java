package io.subgraft.conformance;

import io.subgraft.database.Database;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the documents of {@link OptionsModel} in a JVM of its own, with other options than those of this one. */
final class OtherJvm {

    private OtherJvm() {}

    /** What is answered by each of the databases, each new. */
    static Map<String, Map<String, String>> answers(List<String> options, List<Database> databases)
            throws IOException, InterruptedException {
        Path folder = Scratch.folder("jvm");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherJvm.class.getName()));
        command.add(folder.toString());
        for (Database each : databases) {
            command.add(each.name());
            command.add(each.newUrl());
        }
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (process.waitFor() != 0) {
            throw new AssertionError(Files.readString(log.toPath(), StandardCharsets.ISO_8859_1));
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Database each : databases) {
            Map<String, String> answers = new TreeMap<>();
            for (String line : Files.readAllLines(folder.resolve(each.name()), StandardCharsets.UTF_8)) {
                answers.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            }
            all.put(each.name(), answers);
        }
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i += 2) {
            List<String> lines = new ArrayList<>();
            UnitOptions.NONE.answers(arguments[i + 1]).forEach((name, answer) -> lines.add(name + "\t" + answer));
            Files.write(Path.of(arguments[0], arguments[i]), lines, StandardCharsets.UTF_8);
        }
        System.exit(0); // databases in this JVM would keep it
    }
}
