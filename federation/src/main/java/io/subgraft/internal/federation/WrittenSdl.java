package io.subgraft.internal.federation;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.SchemaExtensionDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.internal.schema.sdl.SdlParser;
import java.util.List;

/**
 * What an application writes of federation, as the generated file has it: a document has one {@code @link} to federation, which
 * imports all directives, and an imported directive has no prefix.
 */
final class WrittenSdl {

    private static final String PREFIX = "federation__";

    private WrittenSdl() {}

    static List<SchemaExtension> of(List<SchemaExtension> byHand) {
        return byHand.stream()
                .map(each -> new SchemaExtension(of(each.sdl()), each.wiring()))
                .toList();
    }

    private static String of(String sdl) {
        if (!sdl.contains("@" + PREFIX) && !sdl.contains("@link")) {
            return sdl;
        }
        Document document = (Document) new AstTransformer().transform(SdlParser.parse(sdl), new Change());
        Document.Builder kept = Document.newDocument();
        document.getDefinitions().stream()
                .filter(each -> !(each instanceof SchemaExtensionDefinition schema)
                        || !schema.getDirectives().isEmpty()
                        || !schema.getOperationTypeDefinitions().isEmpty())
                .forEach(kept::definition);
        return AstPrinter.printAst(kept.build());
    }

    private static final class Change extends NodeVisitorStub {

        @Override
        @SuppressWarnings("rawtypes") // so the engine has it
        public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
            if (FederatedSchema.isLink(node)) {
                return TreeTransformerUtil.deleteNode(context);
            }
            return node.getName().startsWith(PREFIX)
                    ? TreeTransformerUtil.changeNode(
                            context,
                            node.transform(same -> same.name(node.getName().substring(PREFIX.length()))))
                    : TraversalControl.CONTINUE;
        }
    }
}
