package io.subgraft.internal.cost;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of costs, by {@code @cost} and {@code @listSize}. Weights are texts in the specification of these
 * directives, and numbers with Apollo; both are read.
 *
 * @see <a href="https://ibm.github.io/graphql-specs/cost-spec.html">GraphQL Cost Directives</a>
 */
public final class Weights {

    /** A schema that says nothing. */
    public static final Weights NONE = new Weights();

    /** By what has them: {@code Book}, {@code Book.title}, {@code Query.search(text:)}. */
    private final Map<String, Integer> weights = new HashMap<>();

    private final Map<String, ListSize> sizes = new HashMap<>();
    private final Set<String> byHand = new HashSet<>();

    private Weights() {
        sizes.put("Query._entities", new ListSize(-1, List.of("representations"), List.of()));
    }

    /** What documents say: those that were generated, and those of the application. */
    public static Weights of(Collection<Document> generated, Collection<Document> byHand) {
        Weights weights = new Weights();
        generated.forEach(each -> weights.read(each, false));
        byHand.forEach(each -> weights.read(each, true));
        return weights;
    }

    private void read(Document document, boolean isByHand) {
        document.getDefinitionsOfType(ImplementingTypeDefinition.class).forEach(type -> {
            String name = type.getName();
            weigh(name, (DirectivesContainer<?>) type);
            for (Object each : type.getFieldDefinitions()) {
                field(name, (FieldDefinition) each, isByHand);
            }
        });
    }

    private void field(String type, FieldDefinition field, boolean isByHand) {
        String coordinate = type + "." + field.getName();
        weigh(coordinate, field);
        field.getInputValueDefinitions().forEach(each -> weigh(argument(coordinate, each.getName()), each));
        field.getDirectives("listSize").forEach(each -> sizes.put(coordinate, size(each)));
        if (isByHand) {
            byHand.add(coordinate);
        }
    }

    private void weigh(String coordinate, DirectivesContainer<?> weighed) {
        weighed.getDirectives("cost").forEach(each -> weights.put(coordinate, Math.max(0, number(each, "weight", 0))));
    }

    private static ListSize size(Directive directive) {
        return new ListSize(
                number(directive, "assumedSize", -1),
                texts(directive, "slicingArguments"),
                texts(directive, "sizedFields"));
    }

    private static int number(Directive directive, String name, int otherwise) {
        Argument argument = directive.getArgument(name);
        Value<?> value = argument == null ? null : argument.getValue();
        if (value instanceof IntValue number) {
            return number.getValue().intValue();
        }
        return value instanceof StringValue text
                ? new BigDecimal(text.getValue()).setScale(0, RoundingMode.UP).intValue()
                : otherwise;
    }

    private static List<String> texts(Directive directive, String name) {
        Argument argument = directive.getArgument(name);
        return argument != null && argument.getValue() instanceof ArrayValue array
                ? array.getValues().stream()
                        .map(each -> ((StringValue) each).getValue())
                        .toList()
                : List.of();
    }

    static String argument(String field, String name) {
        return field + "(" + name + ":)";
    }

    /** The weight of a type, a field or an argument. */
    int of(String coordinate, int otherwise) {
        return weights.getOrDefault(coordinate, otherwise);
    }

    @Nullable
    ListSize size(String field) {
        return sizes.get(field);
    }

    /** Whether the application added a field. */
    boolean isByHand(String field) {
        return byHand.contains(field);
    }

    /** Whether anything is weighed, so that it is worth looking. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }
}
