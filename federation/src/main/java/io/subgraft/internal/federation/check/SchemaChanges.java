package io.subgraft.internal.federation.check;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import io.subgraft.internal.federation.check.SchemaChange.Level;
import io.subgraft.internal.schema.StandardDirectives;
import io.subgraft.internal.schema.sdl.SdlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** What clients see of a schema; what only a gateway reaches, by its key, is as good as a field of the query. */
    private static String seen(String sdl) {
        Document document = SdlParser.parse(sdl);
        String entities = document.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(each -> each.hasDirective("key"))
                .map(each -> "  _entity_" + each.getName() + ": " + each.getName() + "\n")
                .collect(Collectors.joining());
        String seen = AstPrinter.printAst(StandardDirectives.of(document));
        return entities.isEmpty() ? seen : seen.replaceFirst("type Query \\{\n", "type Query {\n" + entities);
    }
}
