package io.subgraft.internal.introspection.validate;

import static io.subgraft.internal.introspection.validate.Severity.ERROR;
import static io.subgraft.internal.introspection.validate.Severity.NOTE;
import static io.subgraft.internal.introspection.validate.Severity.WARNING;

import java.util.Locale;

/**
 * Lists all findings, each with a code that never changes. 1xxx: the entity and its mapping; 2xxx: what the schema shows of it; 3xxx:
 * its place in a federated graph; 4xxx: who may read it; 5xxx: what clients may write of it; 9xxx: the processor itself.
 * {@code docs/findings.md} explains each.
 */
public enum Problem {
    NOT_AN_ENTITY(
            "SG1001",
            ERROR,
            "is exposed but is no @Entity; annotate it with jakarta.persistence.Entity, or name the entities to expose in"
                    + " @GraphQLExposed(entities = …). What only orm.xml maps is not read"),
    NO_ID("SG1002", ERROR, "has no identifier; annotate an attribute with @Id"),
    UNREAD_MAPPING("SG1004", ERROR, "is %s, which is not read yet; leave it out with %s"),
    NO_SCALAR(
            "SG1005",
            ERROR,
            "is of type %s, for which there is no GraphQL scalar; leave it out with %s, or use a type that has one, such as"
                    + " String, BigDecimal or LocalDate"),
    TARGET_NOT_EXPOSED(
            "SG1006",
            WARNING,
            "leads to %s, which is not exposed, so the schema has no field for it; %s, or say"
                    + " that this is meant with %s"),
    JAVAX_ENTITY("SG1007", ERROR, "is an entity of javax.persistence; use jakarta.persistence"),
    MAPPED_BY_UNKNOWN("SG1009", ERROR, "is mapped by \"%s\", but %s has no such attribute; %s"),
    NO_TARGET(
            "SG1010",
            ERROR,
            "is a collection of unknown contents; give it type arguments, as in List<Book>, or name the class in its annotation"),
    NOT_REACHABLE(
            "SG1011",
            ERROR,
            "cannot be named by code in package %s, where its generated class belongs; make it, and the classes"
                    + " it is nested in, %s"),
    UNRESOLVED_TYPE(
            "SG1012",
            ERROR,
            "cannot be read because %s cannot be found; check the imports and the class path, and that the processor that"
                    + " generates it runs"),
    EXPOSED_TOO_LATE(
            "SG1013",
            ERROR,
            "was generated after the schema had been written; take @GraphQLExposed off it and list it in the entities of"
                    + " an exposure, which waits for it, or compile it in a module of its own"),
    EMBEDDABLE_EXTENDED(
            "SG1014",
            WARNING,
            "extends the embeddable %s, whose values it can be; the schema shows the attributes of %1$s only. Leave out what is of"
                    + " that type with @GraphQLIgnore, or make the class an entity"),
    EMBEDS_ITSELF(
            "SG1015",
            ERROR,
            "embeds itself, by %s, so that its columns have no end; make the class an entity and the attribute an association,"
                    + " or the attribute @Transient"),
    ID_NOT_READ(
            "SG1016",
            ERROR,
            "is the identifier, or a part of it, and of type %s, whose values cannot be read from an ID; use a type such as Long,"
                    + " String or UUID, or do not expose the entity"),

    TYPE_NAME_TAKEN("SG2001", ERROR, "would be the GraphQL type %s, as would %s; %s"),
    QUERY_FIELD_TAKEN("SG2002", ERROR, "would have the field Query.%s, %s; choose another with %s"),
    INVALID_NAME("SG2003", ERROR, "would be named \"%s\" in GraphQL, %s; %s"),
    FIELD_TAKEN("SG2004", ERROR, "would be the field %s of %s, as would %s; choose another name with %s"),
    IGNORED_AND_DESCRIBED(
            "SG2005",
            ERROR,
            "has both @GraphQLField and @GraphQLIgnore, which contradict each other; remove one of them"),
    PAGE_SIZES(
            "SG2006",
            ERROR,
            "has pages of %s rows by default and of %s at most; make defaultPageSize at least 1 and maxPageSize no smaller"),
    NOT_AN_ATTRIBUTE(
            "SG2007",
            ERROR,
            "has @GraphQLField but is neither a persistent attribute nor a method that can compute a field; put the"
                    + " annotation where the mapping of the attribute is, or on a visible method that returns something: one of"
                    + " the instance without parameters, or a static one that takes values of attributes or a collection of"
                    + " identifiers"),
    NO_ENTITIES(
            "SG2008",
            ERROR,
            "is a package, which exposes nothing by itself; name the entities in @GraphQLExposed(entities = …)"),
    MODULE_NAME_TAKEN(
            "SG2009",
            ERROR,
            "cannot have the generated class %s, which exists already, perhaps in another jar; choose another module name with"
                    + " the compiler argument -Asubgraft.module=…"),
    EXPOSED_TWICE("SG2010", ERROR, "is exposed by %s and again by %s; remove one of them"),
    IGNORED_UNKNOWN("SG2011", ERROR, "ignores \"%s\", which is no attribute of an entity it exposes; %s"),
    NOT_FOR_ENTITIES(
            "SG2012",
            ERROR,
            "is an entity, which cannot have @GraphQLExposed(%s = …); annotate a package or a configuration class, or use"
                    + " @GraphQLIgnore on the attribute"),
    NOT_FOR_LISTS(
            "SG2013",
            ERROR,
            "exposes several entities, to which @GraphQLExposed(%s = …) cannot apply; say which is meant with another"
                    + " @GraphQLExposed(%s)"),
    ID_IGNORED("SG2014", ERROR, "is the identifier, without which rows have no cursor; remove %s"),
    INVALID_MODULE_NAME(
            "SG2015",
            ERROR,
            "cannot be compiled as the module \"%s\"; use letters, digits, dots, hyphens and underscores in -Asubgraft.module=…"),
    CLASS_NAME_TAKEN(
            "SG2016", ERROR, "needs the generated class %s, which exists already; rename that class, or this one"),

    ARGUMENT_TAKEN(
            "SG2017",
            ERROR,
            "would be found by Query.%s with two arguments %s; choose other names for its key with %s"),
    FIELD_OF_INTERFACE(
            "SG2018",
            ERROR,
            "differs from %s.%s, though a %s has all fields of %s; give both the same name and type, or leave both out"),
    NO_FIELDS(
            "SG2019",
            ERROR,
            "would be the GraphQL type %s without a field; let it show an attribute, or leave out what is of this type"),
    ID_NOT_SHOWN(
            "SG2020", ERROR, "is the identifier, or a part of it, and %s, so that rows have no key in the schema; %s"),
    COMPUTED_INPUT("SG2021", ERROR, "requires \"%s\", which is no column of %s that can be given to it; %s"),
    COMPUTED_PARAMETERS(
            "SG2022",
            ERROR,
            "takes %s, but requires %s; give it one parameter for each attribute, in the same order and of the same type"),
    SEARCHED_NO_TEXT(
            "SG2023",
            ERROR,
            "is searchable but no String that the database has as it is; remove searchable, or mark an attribute that is a text,"
                    + " neither @Lob nor converted"),
    NO_INDEX(
            "SG2024",
            NOTE,
            "lets rows be %s without an index that the mapping tells of; add @Index(columnList = \"%s\") to its table, leave it"
                    + " out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings(\"SG2024\")"
                    + " that none is needed"),
    UNKNOWN_ADVICE(
            "SG2025",
            ERROR,
            "cannot be compiled with -Asubgraft.indexes=%s; use note, which is the default, warning or off"),
    EXTENDED_ELSEWHERE(
            "SG2026",
            ERROR,
            "extends %s of another module, which could not know when it was compiled that it is extended; annotate %1$s with"
                    + " @Inheritance, and compile that module anew"),
    MORE_WITHOUT_INDEX(
            "SG2027",
            NOTE,
            "and others, %s in all, let rows be filtered or sorted without an index that the mapping tells of; compile with"
                    + " -Asubgraft.indexes=warning to see all, or with off to see none"),
    NAMED_UNKNOWN("SG2028", ERROR, "names %s, %s"),
    UNKNOWN_PART_SWITCH(
            "SG2029", ERROR, "cannot be compiled with -A%s=%s; use marked, which is the default, all or off"),
    NOT_PROVIDED(
            "SG2030",
            WARNING,
            "is in the Java module %1$s, which does not provide %2$s, so that nothing finds the entities on the module path; add"
                    + " \"provides %2$s with %3$s;\" to its module-info.java"),
    PLURAL_GUESSED(
            "SG2031",
            NOTE,
            "has no plural of its own, so that the field Query.%s returns pages of it; to choose a name, or to say that this one"
                    + " is meant, write %s"),
    KEY_MALFORMED(
            "SG3001", ERROR, "names the fields \"%s\", which cannot be read; write them as in \"sku maker { code }\""),
    KEY_FIELD_UNKNOWN("SG3002", ERROR, "names the field \"%s\", but %s has none of that name; %s"),
    KEY_FIELD_UNFIT(
            "SG3003",
            ERROR,
            "has the field \"%s\" in a key, which cannot be compared so; name a single value, and of an association or an"
                    + " embeddable the fields below it"),
    REMOTE_TYPE_HERE(
            "SG3004",
            ERROR,
            "refers to %s as a type of another subgraph, but this one has that type; use an association, or expose the class"
                    + " under another name"),
    REMOTE_KEYS_DIFFER(
            "SG3005",
            ERROR,
            "refers to %s by the key %s, but another attribute by %s; refer to it by one key everywhere"),
    INVERSE_TAKEN("SG3006", ERROR, "would give %s the field %s, which it has already; choose another inverse"),
    COMPUTED_TYPE(
            "SG3007",
            ERROR,
            "is computed with %s, which another subgraph cannot bring; use a number, a text, a truth value, a UUID or a"
                    + " LocalDate"),
    COMPUTED_HIDDEN("SG3008", ERROR, "is private, so that nothing can compute it; leave out the modifier"),
    REQUIRED_LOCAL(
            "SG3009",
            ERROR,
            "requires the field %s, which this subgraph resolves itself; annotate that attribute with @External, or rename"
                    + " the parameter"),
    CONTEXT_UNNAMED(
            "SG3010",
            ERROR,
            "takes %s from no context; begin @FromContext with its name, as in \"$user { currency }\""),
    EXTERNAL_AND_OVERRIDDEN(
            "SG3011",
            ERROR,
            "is both @External, resolved elsewhere, and @OverrideFrom, resolved here; remove one of them"),
    REFERENCE_UNFIT(
            "SG3012",
            ERROR,
            "refers to %s by what is no single value, nor a collection or map of those; annotate the attribute that holds the key"),
    INVERSE_UNFIT(
            "SG3013",
            ERROR,
            "would give %s the field %s, but rows are found by columns of an entity only; leave out the inverse, or move the"
                    + " attribute to the entity"),
    MARK_UNSHOWN("SG3014", ERROR, "has @%s, for which the schema has no place there; remove it, or put it on %s"),
    SEARCH_RESTRICTED(
            "SG3015",
            ERROR,
            "is searched by everybody, but a router keeps it, or what it leads to, from some clients; leave out searchable, or"
                    + " what restricts it"),
    PAGES_ELSEWHERE(
            "SG3016",
            ERROR,
            "leads to pages of %s, a type of another subgraph that another module exposes; show it as a list with"
                    + " @GraphQLField(asList = true), or expose both in one module"),
    WRITTEN_ELSEWHERE("SG3017", ERROR, "is a type of another subgraph, which writes its rows; remove @GraphQLWrites"),
    ACCESS_MISPLACED(
            "SG4001",
            ERROR,
            "says who may read it, but its rows are read with those of the entity it extends; say it on the topmost entity of"
                    + " the hierarchy"),
    ACCESS_UNSTATED(
            "SG4002",
            ERROR,
            "does not say who may read it, as -Asubgraft.access=required asks; name a policy with @GraphQLPolicy or roles with"
                    + " @GraphQLAccess, or say @PermitAll"),
    KEY_GUARDED(
            "SG4003",
            ERROR,
            "is for some roles only, but rows are found by it; guard the entity, or other attributes of it"),
    POLICY_UNREACHABLE(
            "SG4004",
            ERROR,
            "has the policy %s, which code in package %s cannot name; make it, and the classes it is nested in, visible there"),
    UNKNOWN_ACCESS(
            "SG4005",
            ERROR,
            "cannot be compiled with -Asubgraft.access=%s; use open, which is the default, or required"),
    COST_BELOW_ZERO(
            "SG4006", ERROR, "has a weight or a size below zero, which would pay for what others cost; use 0 or more"),
    WRITTEN_BY_ANYBODY(
            "SG5001",
            ERROR,
            "may be written by everybody; name who may with @GraphQLPolicy, @GraphQLAccess or @GraphQLOperations, or say"
                    + " @PermitAll"),
    REQUIRED_UNFILLED(
            "SG5002",
            WARNING,
            "is never null, but nothing gives it a value when a row is created; let clients do so with @GraphQLInput, name a"
                    + " @GraphQLPreset, or say with @SuppressWarnings(\"SG5002\") that an initialiser, a constructor or a"
                    + " callback does"),
    INPUT_UNCHANGEABLE(
            "SG5003",
            ERROR,
            "cannot be written by clients, as it is generated, or its mapping lets it be neither inserted nor updated where"
                    + " @GraphQLInput says so; remove @GraphQLInput, or change what it says"),
    INPUT_UNWRITTEN(
            "SG5004",
            ERROR,
            "is mapped in a way that is not written yet; remove @GraphQLInput, and write it by a field of your own"),
    INPUT_AND_PRESET(
            "SG5005", ERROR, "is written both by clients and from the caller; remove @GraphQLInput or @GraphQLPreset"),
    INPUT_EMPTY(
            "SG5006",
            ERROR,
            "has no attribute that clients may write by %s; mark some with @GraphQLInput, or remove it from @GraphQLWrites"),
    UPSERT_WITHOUT_KEY(
            "SG5007",
            ERROR,
            "cannot be upserted, as clients write no key of it; mark all attributes of its natural id, or an identifier that"
                    + " nothing generates, with @GraphQLInput, or remove UPSERT from @GraphQLWrites"),
    NESTED_UNSAID(
            "SG5008",
            ERROR,
            "leads to many rows, but does not say what clients may do with them; say so, as in"
                    + " @GraphQLInput(nested = {Nested.CONNECT, Nested.DISCONNECT})"),
    NESTED_MISPLACED(
            "SG5009", ERROR, "names with nested what may be done with rows, but leads to no many; remove nested"),
    UNEXPECTED(
            "SG9001",
            ERROR,
            "cannot be processed, by a fault of Subgraft: %s; please report it with the class it happens on");

    private final String code;
    private final Severity severity;
    private final String message;

    Problem(String code, Severity severity, String message) {
        this.code = code;
        this.severity = severity;
        this.message = message;
    }

    /** The code, which never changes and is never used again for another problem. */
    public String code() {
        return code;
    }

    /** Whether it stops the build, unless an option says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong and what to do, for a place that was named before. */
    String message(Object... arguments) {
        return String.format(Locale.ROOT, message, arguments);
    }

    /** A finding of this problem. */
    public Finding at(Place place, Object... arguments) {
        return new Finding(this, severity, place, message(arguments));
    }
}
