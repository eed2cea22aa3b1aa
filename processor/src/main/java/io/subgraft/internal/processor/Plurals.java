package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.SchemaNames;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of list fields. */
public final class Plurals {

    private static final Pattern LAST_WORD = Pattern.compile("(.*?)(\\p{Lu}?[^\\p{Lu}]*)$", Pattern.DOTALL);

    private Plurals() {}

    /**
     * {@code Book} becomes {@code books}; {@code Sheep}, which has no other plural, becomes {@code allSheep}, so that one of them
     * can be {@code sheep}.
     */
    static String listField(String type) {
        String plural = plural(type);
        return plural.equals(SchemaNames.decapitalized(type)) ? SchemaNames.all(type) : plural;
    }

    /** {@code OrderEntry} becomes {@code orderEntries}: the inflector knows words, not names made of several. */
    private static String plural(String type) {
        Matcher matcher = LAST_WORD.matcher(type);
        if (!matcher.matches() || matcher.group(2).isEmpty()) {
            return SchemaNames.decapitalized(type);
        }
        String word = matcher.group(2);
        String plural = Nouns.plural(word.toLowerCase(Locale.ROOT));
        boolean isCapitalized = Character.isUpperCase(word.charAt(0));
        String inCase = isCapitalized ? plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1) : plural;
        return SchemaNames.decapitalized(matcher.group(1) + inCase);
    }
}
