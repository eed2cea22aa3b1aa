package io.subgraft.maven;

import io.subgraft.federation.check.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@link SchemaCheck}: fails the build if the generated schema breaks clients of the committed schema, or does not compose
 * with the schemas of other subgraphs. Maven creates an instance for each execution; it is not thread-safe.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The folder of the compiled classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private @Nullable File classes;

    /** The schema to check; by default the only one in {@code META-INF/subgraft} of the compiled classes. */
    @Parameter(property = "subgraft.schema")
    private @Nullable File schema;

    /** The schema that clients use today. Without it, changes are not checked. */
    @Parameter(property = "subgraft.committed")
    private @Nullable File committed;

    /** The breaking changes that are accepted, one a line as the check prints them. The file need not exist. */
    @Parameter(property = "subgraft.accepted")
    private @Nullable File accepted;

    /**
     * The folder in which the npm packages {@code graphql} and {@code @theguild/federation-composition} are installed; needs
     * Node.js. Required with {@code subgraphs}.
     */
    @Parameter(property = "subgraft.composer")
    private @Nullable File composer;

    /** The schema files of the other subgraphs, by the names of the subgraphs. */
    @Parameter
    private @Nullable Map<String, File> subgraphs;

    /** Whether to skip the check. */
    @Parameter(property = "subgraft.check.skip", defaultValue = "false")
    private boolean skip;

    /** Creates the goal; Maven sets its parameters. */
    public CheckMojo() {}

    /**
     * Runs the check, and logs what it prints.
     *
     * @throws MojoFailureException if a change breaks clients, or the schemas do not compose; its message has each problem
     * @throws MojoExecutionException if there is no schema, a file cannot be read, or Node.js or the composer is missing
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("The schema is not checked: subgraft.check.skip is set.");
            return;
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = run(arguments(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        String report = printed.toString(StandardCharsets.UTF_8).strip();
        if (status != 0) {
            throw new MojoFailureException("The schema breaks clients or does not compose:\n" + report);
        }
        report.lines().forEach(getLog()::info);
    }

    private static int run(List<String> arguments, PrintStream out) throws MojoExecutionException {
        try {
            return SchemaCheck.run(arguments, out);
        } catch (IOException failure) {
            throw new MojoExecutionException("The schema cannot be checked: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The check of the schema was interrupted.", interrupted);
        }
    }

    private List<String> arguments() throws MojoExecutionException {
        Map<String, File> others = subgraphs == null ? Map.of() : new TreeMap<>(subgraphs);
        if (!others.isEmpty() && composer == null) {
            throw new MojoExecutionException(
                    "<subgraphs> are composed by an npm package: set <composer> to the folder in which it is installed.");
        }
        List<String> arguments = new ArrayList<>(List.of("--schema", schema().getPath()));
        add("--committed", committed, arguments);
        add("--accepted", accepted, arguments);
        add("--composer", composer, arguments);
        others.forEach((name, file) -> arguments.addAll(List.of("--with", name + "=" + file.getPath())));
        return arguments;
    }

    private static void add(String option, @Nullable File file, List<String> arguments) {
        if (file != null) {
            arguments.addAll(List.of(option, file.getPath()));
        }
    }

    private File schema() throws MojoExecutionException {
        if (schema != null) {
            return schema;
        }
        File folder = new File(classes, "META-INF/subgraft");
        File @Nullable [] found = folder.listFiles((in, name) -> name.endsWith(".graphqls"));
        if (found == null || found.length != 1) {
            throw new MojoExecutionException(folder + " has " + (found == null ? 0 : found.length)
                    + " schemas: compile a module with exposed entities, or set <schema>.");
        }
        return found[0];
    }
}
