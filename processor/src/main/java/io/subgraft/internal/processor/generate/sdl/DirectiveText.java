package io.subgraft.internal.processor.generate.sdl;

import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.SchemaDirectives;
import java.util.List;
import java.util.stream.Collectors;

/** Writes directives. */
final class DirectiveText {

    private DirectiveText() {}

    // extend schema
    //   @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    //
    // directive @oneOf on INPUT_OBJECT
    //
    static String head(SchemaDirectives directives) {
        String schema = directives.ofSchema().stream()
                .map(each -> "\n" + SdlText.INDENT + of(each))
                .collect(Collectors.joining());
        return (schema.isEmpty() ? "" : "extend schema" + schema + "\n\n")
                + directives.definitions().stream().map(each -> each + "\n\n").collect(Collectors.joining());
    }

    /** Each after a space. */
    static String of(List<AppliedDirective> directives) {
        return directives.isEmpty()
                ? ""
                : directives.stream().map(each -> " " + of(each)).collect(Collectors.joining());
    }

    private static String of(AppliedDirective directive) {
        if (directive instanceof AppliedDirective.Written written) {
            return written.sdl();
        }
        AppliedDirective.Known known = (AppliedDirective.Known) directive;
        return "@" + known.name()
                + (known.arguments().isEmpty()
                        ? ""
                        : known.arguments().entrySet().stream()
                                .map(each -> each.getKey() + ": " + value(each.getValue()))
                                .collect(Collectors.joining(", ", "(", ")")));
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DirectiveText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? SdlText.quoted(text) : value.toString();
    }
}
