package io.subgraft.samples.bookshop;

import java.util.List;
import java.util.Locale;

/** Invents names and lives of people. */
final class People {

    private static final List<String> FIRST_NAMES = Words.of("""
            Ada, Amara, Anneke, Anselm, Aoife, Arvid, Beatriz, Bram, Celeste, Chidi, Clara, Dagny, Davor,
            Delphine, Edda, Eero, Elif, Emeka, Esme, Farid, Fiona, Gaspard, Greta, Hana, Hedda, Hugo, Ilse,
            Imre, Ines, Ivo, Jarek, Joana, Jonas, Kaia, Kenji, Lale, Leonor, Linus, Lotte, Mael, Maren, Mateo,
            Mira, Nadia, Nils, Noor, Odile, Oskar, Paloma, Petra, Quentin, Rafael, Ravi, Renske, Rosalind,
            Sanna, Sefa, Silas, Sunita, Tamar, Teodor, Tilda, Tomás, Ursula, Vera, Viggo, Wanda, Xenia, Yara,
            Yusuf, Zofia, Zoltan
            """);

    private static final List<String> LAST_NAMES = Words.of("""
            Abernethy, Adeyinka, Albrechtsen, Amsel, Ashgrove, Baranek, Bellweather, Birkenfeld, Blomfeld,
            Brackwater, Calloway, Castellan, Chandrakar, Corriveau, Dahlquist, Delacourt, Dimitrescu, Dunmore,
            Eastlake, Ekberg, Elmsford, Falkenrath, Farrowdale, Ferreira, Fjeldsted, Galbraith, Garrigan,
            Glimmerveen, Haldane, Harrowgate, Hollis, Ibekwe, Ilmarinen, Jankowiak, Jurado, Kallio, Kestrel,
            Kirkbride, Kowalczuk, Lachance, Langmeyer, Lindqvist, Lonergan, Maddox, Marchetti, Marwood, Mbanefo,
            Merriweather, Montclair, Nakahara, Navarro, Nordahl, Oakenfield, Öberg, Okonjo, Ostrander,
            Pellegrin, Pemberly, Petrossian, Quillfeather, Radley, Ravensdale, Rosenau, Saarinen, Salvatierra,
            Sandoval, Schönfeld, Sedgewick, Severin, Silvestri, Sorrell, Stavros, Szymborak, Takamori, Tarrant,
            Thistlewood, Underhill, Valderrama, Vandermeer-Holt, Velázquez, Vintner, Wakefield, Westergaard,
            Wexcombe, Whitlock, Winterbourne, Wolcott, Yardley, Yilmaz, Zabriskie, Żeleński
            """);

    private static final List<String> OCCUPATIONS = List.of(
            "taught chemistry",
            "kept bees",
            "drove a night train",
            "repaired clocks",
            "worked as a court interpreter",
            "ran a small cinema",
            "sailed on a research vessel",
            "translated instruction manuals",
            "restored church organs",
            "wrote for a regional newspaper",
            "baked bread",
            "drew maps");

    private static final List<String> HOMES = List.of(
            "in a former lighthouse",
            "on a barge",
            "with three cats",
            "above a bakery",
            "in the mountains",
            "by the sea",
            "in a house without a telephone",
            "with a large family and a small dog",
            "where the tram line ends");

    private static final List<String> MOODS = Words.of("""
            quiet, late, paper, rainy, amber, slow, second, restless, blue, dusty, winter, hidden
            """);

    private static final List<String> THINGS = Words.of("""
            margin, reader, chapter, teacup, lantern, footnote, armchair, owl, spine, bookmark, comet, shelf,
            sparrow, index
            """);

    private final Dice dice;

    People(Dice dice) {
        this.dice = dice;
    }

    String name() {
        return dice.pick(FIRST_NAMES) + " " + dice.pick(LAST_NAMES);
    }

    String handle() {
        return dice.pick(MOODS) + dice.pick(THINGS) + dice.between(1, 99);
    }

    String biography(Author author) {
        return "%s %s for %d years before the first book. %s %s."
                .formatted(
                        author.getName(),
                        dice.pick(OCCUPATIONS),
                        dice.between(2, 12),
                        author.getDied() == null ? "Lives" : "Lived",
                        dice.pick(HOMES));
    }

    static String emailOf(String handle) {
        return handle.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
