package io.subgraft.samples.bookshop;

import java.util.List;
import java.util.Locale;

/** Invents titles of books. */
final class Titles {

    private static final List<String> QUALITIES = Words.of("""
            Quiet, Hollow, Borrowed, Crooked, Distant, Drowned, Early, Forgotten, Frozen, Gentle, Golden,
            Hidden, Inland, Last, Lesser, Lost, Narrow, Northern, Open, Pale, Patient, Restless, Salt, Scarlet,
            Second, Silent, Small, Stolen, Sudden, Tidal, Unfinished, Unlit, Velvet, Wandering, Winter
            """);

    private static final List<String> THINGS = Words.of("""
            Archive, Atlas, Bell, Bridge, Cartographer, Clockmaker, Compass, Corridor, Estuary, Ferry, Garden,
            Glasshouse, Harbour, Harvest, House, Island, Key, Lamp, Ledger, Letter, Library, Lighthouse, Map,
            Meadow, Migration, Mirror, Observatory, Orchard, Orchestra, Passenger, Quarry, Railway, River,
            Season, Signal, Staircase, Station, Storm, Telescope, Tide, Translator, Valley, Weather, Window,
            Witness
            """);

    private static final List<String> PLACES = Words.of("""
            Ardenholt, Bellmarsh, Cape Sorrow, Dunmarrow, Eastwold, Fennimere, Galloway Street, Hollin Bay,
            Ivory Hill, Karstfeld, Lowmere, Marlock, Norrhaven, Old Vessby, Port Aldous, Ravelin, Saint Orla,
            Tarn Hill, Upper Wick, Vardenvale
            """);

    private static final List<String> TOPICS = Words.of("""
            Bread, Bridges, Bees, Salt, Glass, Paper, Clouds, Mosses, Rivers, Maps, Silence, Sleep, Colour,
            Tides, Alphabets, Gardens, Clocks, Rope, Trains, Stars, Soil, Tea, Weather, Walking, Memory,
            Probability, Whales, Wool
            """);

    private static final List<String> SUBTITLES = Words.of("""
            A Novel, Stories, Essays, Collected Poems, A Memoir, A Mystery, An Introduction, A Field Guide,
            With 120 Illustrations, Letters and Notebooks, A Play in Three Acts, The Second Volume
            """);

    private final Dice dice;

    Titles(Dice dice) {
        this.dice = dice;
    }

    String title() {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> "The " + dice.pick(QUALITIES) + " " + dice.pick(THINGS);
            case 3 -> "The " + dice.pick(THINGS) + " of " + dice.pick(PLACES);
            case 4 -> "A Short History of " + dice.pick(TOPICS);
            case 5 -> dice.pick(QUALITIES) + " " + dice.pick(TOPICS);
            case 6 -> "The " + String.join(" and the ", dice.pickTwo(THINGS));
            case 7 -> "Notes on " + String.join(" and ", dice.pickTwo(TOPICS));
            case 8 -> "Return to " + dice.pick(PLACES);
            default -> "What the " + dice.pick(THINGS) + " Knew";
        };
    }

    String anthologyTitle() {
        return "The " + dice.pick(PLACES) + " Book of " + dice.pick(TOPICS);
    }

    String subtitle() {
        return dice.pick(SUBTITLES);
    }

    String coverDescription() {
        return "A " + dice.pick(QUALITIES).toLowerCase(Locale.ROOT) + " "
                + dice.pick(THINGS).toLowerCase(Locale.ROOT) + " before "
                + dice.pick(
                        List.of("a plain background", "an evening sky", "a wall of tiles", "open water", "old type"));
    }
}
