package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name is one that GraphQL allows and that the schema does not need for itself. */
public final class NamesAreValid implements Rule {

    private static final Pattern VALID = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final Set<String> RESERVED = Set.of(
            "Query",
            "Mutation",
            "Subscription",
            "PageInfo",
            "SortOrder",
            "TextSortOrder",
            "Int",
            "Float",
            "String",
            "Boolean",
            "ID");
    private static final Set<String> CONNECTIVES = Set.of("and", "or", "not");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    @Override
    public Stream<Finding> check(ExposedModel model) {
        DerivedNames derived = new DerivedNames(model);
        return Stream.of(
                        TypeClaim.of(model)
                                .flatMap(each -> wrongWithType(each.name(), derived)
                                        .map(why ->
                                                Problem.INVALID_NAME.at(each.place(), each.name(), why, each.remedy()))
                                        .stream()),
                        model.entities().stream().flatMap(NamesAreValid::listField),
                        model.types().flatMap(NamesAreValid::fields),
                        model.types().flatMap(NamesAreValid::constants))
                .flatMap(Function.identity());
    }

    private static Optional<String> wrongWithType(String name, DerivedNames derived) {
        return RESERVED.contains(name)
                ? Optional.of("which is reserved")
                : derived.use(name).or(() -> wrong(name));
    }

    private static Optional<String> wrong(String name) {
        if (name.startsWith("__")) {
            return Optional.of("where two underscores are reserved");
        }
        return VALID.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("which is not made of the letters A to Z, digits and underscores");
    }

    private static Stream<Finding> listField(ExposedEntity entity) {
        String name = entity.list().field();
        return wrong(name)
                .filter(why -> wrong(entity.type().name()).isEmpty())
                .map(why -> Problem.INVALID_NAME.at(
                        Place.of(entity).on(ExposureAnnotations.EXPOSED, "plural"),
                        name,
                        why,
                        "choose another with " + Remedies.namingPages(entity)))
                .stream();
    }

    private static Stream<Finding> fields(ExposedType exposed) {
        return exposed.attributes()
                .map(each -> exposed.field(each.name()))
                .flatMap(each -> wrongWithField(each)
                        .map(why -> Problem.INVALID_NAME.at(
                                Place.of(exposed, each.attribute()),
                                each.field(),
                                why,
                                "choose another with " + Remedies.naming(exposed, each.attribute())
                                        + orLeavingOut(exposed, each.attribute())))
                        .stream());
    }

    /** Identifiers cannot be left out. */
    private static String orLeavingOut(ExposedType exposed, String attribute) {
        boolean isId = exposed.persistent().stream()
                .anyMatch(each -> each.name().equals(attribute) && IdentifiersAreShown.isIdentifier(exposed, each));
        return isId ? "" : ", or leave it out with " + Remedies.leavingOut(exposed, attribute);
    }

    private static Optional<String> wrongWithField(FieldExposure field) {
        return field.isFilterable() && CONNECTIVES.contains(field.field())
                ? Optional.of("which conditions are joined by")
                : wrong(field.field());
    }

    private static Stream<Finding> constants(ExposedType exposed) {
        return exposed.attributes()
                .filter(each -> !isShownAsId(exposed, each))
                .flatMap(each -> TypeClaim.enums(each).stream()
                        .flatMap(type -> type.constants().stream())
                        .flatMap(constant -> wrongWithConstant(constant)
                                .map(why -> Problem.INVALID_NAME.at(
                                        Place.of(exposed, each.name()),
                                        constant,
                                        why,
                                        "rename the constant, or leave the attribute out with "
                                                + Remedies.leavingOut(exposed, each.name())))
                                .stream()));
    }

    /** As an {@code ID} a constant is a text, which can be any. */
    private static boolean isShownAsId(ExposedType exposed, AttributeModel attribute) {
        return attribute instanceof BasicAttribute
                && IdentifiersAreShown.isIdentifier(exposed, attribute)
                && !exposed.fields().isMarked(attribute.name(), FieldExposure.Mark.SHOWN_AS_VALUE);
    }

    private static Optional<String> wrongWithConstant(String name) {
        return LITERALS.contains(name) ? Optional.of("which is a literal") : wrong(name);
    }
}
