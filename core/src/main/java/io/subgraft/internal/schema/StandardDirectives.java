package io.subgraft.internal.schema;

import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.SchemaExtensionDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the directives that GraphQL itself defines. All others in a schema file are there for those who read the file, such as
 * a gateway; the schema that is served neither needs nor defines them.
 */
public final class StandardDirectives {

    private static final Set<String> DEFINED = Set.of("deprecated", "specifiedBy", "oneOf");

    private StandardDirectives() {}

    /** The same document with no directives but GraphQL's own. */
    public static Document of(Document document) {
        return keep(document, DEFINED);
    }

    /** The same document with no directives but GraphQL's own and those that it defines. */
    static Document andDefined(Document document) {
        Set<String> kept = new HashSet<>(DEFINED);
        document.getDefinitionsOfType(DirectiveDefinition.class).forEach(each -> kept.add(each.getName()));
        return keep(document, kept);
    }

    private static Document keep(Document document, Set<String> kept) {
        return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            @SuppressWarnings("rawtypes")
            public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
                return kept.contains(node.getName())
                        ? TraversalControl.CONTINUE
                        : TreeTransformerUtil.deleteNode(context);
            }

            @Override
            @SuppressWarnings("rawtypes")
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                return node instanceof SchemaExtensionDefinition
                        ? TreeTransformerUtil.deleteNode(context)
                        : TraversalControl.CONTINUE;
            }
        });
    }
}
