package io.subgraft.samples.bookshop;

import java.util.List;

/** Lists of words, written as a person would write them. */
final class Words {

    private Words() {}

    /** Splits at commas. */
    static List<String> of(String words) {
        return List.of(words.strip().split(",\\s+"));
    }
}
