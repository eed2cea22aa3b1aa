package io.subgraft.internal.federation.check;

import java.util.Map;

/** What composers' codes mean for an application with entities, and what to do. */
final class CompositionCodes {

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry(
                    "INVALID_FIELD_SHARING",
                    "several subgraphs resolve the field: annotate it with @Shareable in all of them, with @OverrideFrom in the"
                            + " one that takes it over, or with @External where it is only referred to"),
            Map.entry(
                    "SATISFIABILITY_ERROR",
                    "a query could not be answered: give the type a key that the other subgraph has, too, or compile all with"
                            + " one version of Subgraft where the type is one of its own"),
            Map.entry(
                    "FIELD_TYPE_MISMATCH",
                    "declare the field alike: @GraphQLField(asId = false) shows an identifier by its Java type, keyType of"
                            + " @RemoteReference says how the owner declares a key"),
            Map.entry("EXTERNAL_UNUSED", "no @Requires and no @Provides uses the field: remove it"),
            Map.entry(
                    "EXTERNAL_MISSING_ON_BASE",
                    "no subgraph resolves the field: another one must have it without @External"),
            Map.entry("KEY_INVALID_FIELDS", "a key names a field that the type does not have"),
            Map.entry(
                    "INTERFACE_OBJECT_USAGE_ERROR",
                    "@InterfaceObject is for a type that is an interface in another subgraph, none of whose types is here"),
            Map.entry(
                    "INTERFACE_KEY_NOT_ON_IMPLEMENTATION",
                    "all types that implement an interface with a key have that key: do not narrow it with @FederationKey"),
            Map.entry(
                    "OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE",
                    "@OverrideFrom goes together neither with @External nor with @Provides"),
            Map.entry("ENUM_VALUE_MISMATCH", "an enum that is both read and written has the same constants everywhere"),
            Map.entry(
                    "REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH",
                    "an input field can be required only if all subgraphs have it"),
            Map.entry(
                    "INCONSISTENT_INPUT_OBJECT_FIELD",
                    "the field is in some subgraphs only, so the graph does not have it: compile all with one version of"
                            + " Subgraft, or name the entity otherwise with @GraphQLExposed(name = …)"),
            Map.entry(
                    "FROM_SUBGRAPH_DOES_NOT_EXIST",
                    "@OverrideFrom names no subgraph of this graph; once it has gone, remove it"));

    private CompositionCodes() {}

    /** {@code CODE: text}, with a remedy where there is one. */
    static String explained(String line) {
        String remedy = REMEDIES.get(line.split(":", 2)[0]);
        return remedy == null ? line : line + "; " + remedy;
    }
}
