package io.subgraft.internal.filter;

import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.value.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the argument {@code search}: each of its words is in some searchable attribute, in whatever case.
 *
 * @param model the entities
 * @param access what the caller may read; the rest is not looked into
 */
public record SearchReader(Model model, CallerRights access) {

    /** Each word is a test more of every attribute; nobody types that many. */
    private static final int MOST_WORDS = 10;

    /**
     * The filter that a text stands for; null and blanks stand for none.
     *
     * @throws io.subgraft.error.BadInputException if it has too many words, or is none that a text can have
     */
    public Filter read(StructType type, @Nullable String text, InputPath path) {
        if (text == null || text.isBlank()) {
            return Filter.EVERYTHING;
        }
        if (!Texts.isStorable(text)) {
            throw path.fault("has characters that no text can have");
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() > MOST_WORDS) {
            throw path.fault("has " + words.size() + " words, but " + MOST_WORDS + " at most are searched for");
        }
        List<Filter> all = words.stream()
                .map(word -> (Filter) new Filter.Any(within(type, word)))
                .toList();
        return all.size() == 1 ? all.get(0) : new Filter.All(all);
    }

    private List<Filter> within(StructType type, String word) {
        List<Filter> found = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            if (access.isDenied(attribute.guard())) {
                continue;
            }
            if (attribute.facts() instanceof Basic basic && basic.isSearchable()) {
                found.add(new Filter.Column(attribute, new Comparison(Operator.CONTAINS_IGNORE_CASE, word, false)));
            } else if (attribute.facts() instanceof Embedded embedded) {
                within(model.embeddable(embedded.type()), word)
                        .forEach(inner -> found.add(new Filter.Within(attribute, inner)));
            }
        }
        return List.copyOf(found);
    }
}
