package io.subgraft.processor.schema;

import java.util.List;

/** The arguments of a field that returns pages, for the stages after this one. */
public final class PageFields {

    private PageFields() {}

    /** All of them, where pages of a type are returned. */
    public static List<ArgumentDefinition> arguments(String type) {
        return PageTypes.arguments(type);
    }
}
