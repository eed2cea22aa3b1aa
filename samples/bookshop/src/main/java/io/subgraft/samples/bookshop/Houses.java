package io.subgraft.samples.bookshop;

import java.util.List;
import java.util.Locale;

/** Invents publishing houses, each name only once. */
final class Houses {

    private static final List<String> EMBLEMS = List.of(
            "Amber Heron",
            "Two Kettles",
            "Harbour Lane",
            "Lanternlight",
            "Ninth Gate",
            "Paper Anchor",
            "Tern & Tide",
            "Oxbow");

    private static final List<String> KINDS = List.of("Press", "Books", "Editions", "House", "& Daughters");

    private static final List<String> CITIES = Words.of("""
            Lisbon, Leeds, Tallinn, Ghent, Toronto, Lagos, Kyoto, Bergen, Kraków, Melbourne, Porto
            """);

    static final int MOST = EMBLEMS.size() * KINDS.size();

    private Houses() {}

    static String name(int number) {
        return EMBLEMS.get(number % EMBLEMS.size()) + " " + KINDS.get(number / EMBLEMS.size());
    }

    static String city(Dice dice) {
        return dice.pick(CITIES);
    }

    static String website(String name) {
        return "https://" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
    }
}
