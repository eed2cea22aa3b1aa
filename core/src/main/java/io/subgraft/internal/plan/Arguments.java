package io.subgraft.internal.plan;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import java.util.List;

/** The arguments of two fields, compared as they are written in the document. */
final class Arguments {

    private Arguments() {}

    static boolean areEqual(List<Argument> some, List<Argument> others) {
        return some.size() == others.size() && texts(some).equals(texts(others));
    }

    private static List<String> texts(List<Argument> arguments) {
        return arguments.stream().map(AstPrinter::printAstCompact).sorted().toList();
    }
}
