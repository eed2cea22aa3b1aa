package io.subgraft.federation.check;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import io.subgraft.federation.check.SchemaChange.Level;
import io.subgraft.schema.OwnDirectives;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares two schema files. */
public final class SchemaChanges {

    private SchemaChanges() {}

    /** What changed from one to the other, the worst first; directives that clients do not see are none of it. */
    public static List<SchemaChange> between(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(seen(before), seen(after)), reporter);
        List<SchemaChange> changes = new ArrayList<>();
        reporter.getBreakages().forEach(each -> changes.add(change(Level.BREAKING, each)));
        reporter.getDangers().forEach(each -> changes.add(change(Level.DANGEROUS, each)));
        // The reporter also says what it looked at; only what has a category differs.
        reporter.getInfos().stream()
                .filter(each -> each.getCategory() != null)
                .forEach(each -> changes.add(change(Level.SAFE, each)));
        return changes;
    }

    private static SchemaChange change(Level level, DiffEvent event) {
        return new SchemaChange(level, Objects.requireNonNull(event.getReasonMsg()));
    }

    /** What clients see of a schema. */
    private static String seen(String sdl) {
        return AstPrinter.printAst(OwnDirectives.of(Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(sdl)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build())));
    }
}
