package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operators that values of a type are compared by, one input object for each scalar and enum.
 *
 * @param name the name of the input object
 * @param operand the scalar or enum
 * @param kind which operators there are
 */
record OperatorInput(String name, String operand, Kind kind) {

    /** Which operators a type has. */
    enum Kind {
        /** Two values only. */
        TRUTH,
        /** Values that are equal or not. */
        EQUALITY,
        /** Values that have an order. */
        ORDER,
        /** Text. */
        TEXT
    }

    /** The operators of identifiers. */
    static final OperatorInput ID =
            new OperatorInput(SchemaNames.filter(ScalarTypes.ID), ScalarTypes.ID, Kind.EQUALITY);

    /** The operators of decimal numbers. */
    static final OperatorInput DECIMAL = new OperatorInput(SchemaNames.filter("BigDecimal"), "BigDecimal", Kind.ORDER);

    /** The operators of numbers of rows. */
    static final OperatorInput COUNT = new OperatorInput(SchemaNames.filter("Int"), "Int", Kind.ORDER);

    private static final Set<String> EQUALITY_ONLY = Set.of("UUID", "Url", "Locale", "Currency");

    private static final Set<String> CHARACTERS = Set.of("char", "java.lang.Character");

    private static final Documentation DOCUMENTATION =
            new Documentation("Tests of a value, all of which it has to pass; of null only isNull is true.", null);

    /**
     * Absent for what is not compared: large objects, which a database may keep apart from the row, bytes, lists, and types that
     * a database knows as text only. What a converter makes of a value has an order, and parts, of its own: it is equal or not.
     */
    static Optional<OperatorInput> of(BasicAttribute attribute, ExposedModel model) {
        return switch (attribute.storage()) {
            case LARGE -> Optional.empty();
            case CONVERTED -> of(attribute.type(), model).map(OperatorInput::ofConverted);
            case PLAIN, FORMULA -> of(attribute.type(), model);
        };
    }

    private OperatorInput ofConverted() {
        return kind == Kind.ORDER || kind == Kind.TEXT
                ? new OperatorInput(SchemaNames.filter(operand + "Equality"), operand, Kind.EQUALITY)
                : this;
    }

    private static Optional<OperatorInput> of(TypeRef type, ExposedModel model) {
        String scalar = model.valueTypeOf(type).orElse("Base64");
        if (ScalarTypes.element(type).isPresent() || scalar.equals("Base64")) {
            return Optional.empty();
        }
        if (type instanceof TypeRef.Enumeration || EQUALITY_ONLY.contains(scalar)) {
            return Optional.of(new OperatorInput(SchemaNames.filter(scalar), scalar, Kind.EQUALITY));
        }
        if (scalar.equals("String")) {
            return ofText(type.text());
        }
        Kind kind = scalar.equals("Boolean") ? Kind.TRUTH : Kind.ORDER;
        return Optional.of(new OperatorInput(SchemaNames.filter(scalar), scalar, kind));
    }

    private static Optional<OperatorInput> ofText(String javaType) {
        if (CHARACTERS.contains(javaType)) {
            return Optional.of(new OperatorInput("CharFilter", "String", Kind.EQUALITY));
        }
        return javaType.equals("java.lang.String")
                ? Optional.of(new OperatorInput("StringFilter", "String", Kind.TEXT))
                : Optional.empty();
    }

    /** The definition of the input object. */
    InputDefinition definition() {
        return new InputDefinition(name, DOCUMENTATION, false, fields());
    }

    private List<FieldDefinition> fields() {
        List<FieldDefinition> fields = new ArrayList<>();
        one(fields, "eq", "neq");
        if (kind != Kind.TRUTH) {
            many(fields, "in", "nin");
        }
        if (kind == Kind.ORDER || kind == Kind.TEXT) {
            one(fields, "lt", "lte", "gt", "gte");
        }
        if (kind == Kind.TEXT) {
            one(fields, "contains", "startsWith", "endsWith", "eqIgnoreCase", "neqIgnoreCase");
            many(fields, "inIgnoreCase", "ninIgnoreCase");
            one(fields, "containsIgnoreCase", "startsWithIgnoreCase", "endsWithIgnoreCase");
        }
        fields.add(FieldDefinition.plain("isNull", TypeUse.of("Boolean")));
        return List.copyOf(fields);
    }

    private void one(List<FieldDefinition> into, String... names) {
        Stream.of(names)
                .map(each -> FieldDefinition.plain(each, TypeUse.of(operand)))
                .forEach(into::add);
    }

    private void many(List<FieldDefinition> into, String... names) {
        TypeUse list = TypeUse.nonNull(operand).list();
        Stream.of(names).map(each -> FieldDefinition.plain(each, list)).forEach(into::add);
    }
}
