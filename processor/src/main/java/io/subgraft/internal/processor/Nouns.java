package io.subgraft.internal.processor;

import java.util.Set;
import org.atteo.evo.inflector.English;

/** English plurals: the inflector knows the rules, and here are the words that it takes for regular ones, or for irregular ones. */
final class Nouns {

    /** Words without a plural, and words that are plurals already. */
    private static final Set<String> UNCHANGING = Set.of(
            "advice",
            "aircraft",
            "baggage",
            "clothes",
            "clothing",
            "credentials",
            "customs",
            "data",
            "details",
            "equipment",
            "evidence",
            "feedback",
            "firmware",
            "freight",
            "furniture",
            "goods",
            "hardware",
            "info",
            "information",
            "jewelry",
            "knowledge",
            "logistics",
            "luggage",
            "machinery",
            "means",
            "media",
            "merchandise",
            "metadata",
            "money",
            "moose",
            "music",
            "offspring",
            "people",
            "personnel",
            "police",
            "preferences",
            "proceeds",
            "research",
            "sales",
            "settings",
            "software",
            "spacecraft",
            "staff",
            "statistics",
            "traffic",
            "weather");

    /** The words that have -oes: names of newer things, such as memo and logo, have -os. */
    private static final Set<String> WITH_OES = Set.of(
            "cargo",
            "domino",
            "echo",
            "embargo",
            "hero",
            "mango",
            "mosquito",
            "potato",
            "tomato",
            "tornado",
            "torpedo",
            "veto",
            "volcano");

    /** The words on -ch that is spoken like k. */
    private static final Set<String> WITH_HARD_CH =
            Set.of("epoch", "loch", "monarch", "matriarch", "oligarch", "patriarch", "stomach", "tech");

    /** The words on -man that are no compounds of man. */
    private static final Set<String> NO_MEN = Set.of(
            "caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "superhuman", "talisman", "turkoman");

    private Nouns() {}

    /** The plural of a word in lower case. */
    static String plural(String word) {
        if (UNCHANGING.contains(word)) {
            return word;
        }
        boolean isRegular =
                WITH_HARD_CH.contains(word) || NO_MEN.contains(word) || (endsInO(word) && !WITH_OES.contains(word));
        return isRegular ? word + "s" : English.plural(word);
    }

    private static boolean endsInO(String word) {
        return word.length() > 1 && word.endsWith("o");
    }
}
