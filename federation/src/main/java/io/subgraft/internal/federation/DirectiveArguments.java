package io.subgraft.internal.federation;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.StringValue;

/** Reads arguments of directives in SDL. */
final class DirectiveArguments {

    private DirectiveArguments() {}

    /** Returns an argument that is a string; empty if there is none. */
    static String text(Directive directive, String argument) {
        Argument found = directive.getArgument(argument);
        return found != null && found.getValue() instanceof StringValue value && value.getValue() != null
                ? value.getValue()
                : "";
    }
}
