package io.subgraft.samples.bookshop;

import java.util.List;
import java.util.Locale;

/** The shelves of the shop. */
final class Shelves {

    static final List<String> LABELS = Words.of("""
            Fiction, Poetry, Crime, History, Science, Travel, Biography, Children, Young Readers, Classics,
            Essays, Drama, Cooking, Gardening, Art, Photography, Architecture, Music, Film, Fantasy,
            Science Fiction, Horror, Romance, Humour, Short Stories, Letters, Memoir, Philosophy, Psychology,
            Politics, Economics, Law, Medicine, Mathematics, Astronomy, Biology, Geology, Weather, Maps,
            Railways, Ships, Mountaineering, Cycling, Chess, Crafts, Languages, Dictionaries, Comics,
            Picture Books, Fairy Tales, Mythology, Religion, Archaeology, Antiquity, Middle Ages,
            Local Interest, Signed Copies, Large Print, Second Hand, Staff Favourites
            """);

    private Shelves() {}

    static String slugOf(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
