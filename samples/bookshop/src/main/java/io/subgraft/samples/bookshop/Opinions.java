package io.subgraft.samples.bookshop;

import java.util.List;

/** Invents what readers say of a book, in keeping with the stars they give it. */
final class Opinions {

    private static final List<List<String>> HEADLINES = List.of(
            List.of("Not for me", "Could not finish it", "A waste of an evening"),
            List.of("Disappointing", "Promising, then lost", "Too long by half"),
            List.of("Fine for a train journey", "Uneven", "Good in parts"),
            List.of("Well worth reading", "A pleasant surprise", "Stays with you"),
            List.of("A small wonder", "Read it twice", "The best I read this year"));

    private static final List<List<String>> SENTENCES = List.of(
            List.of(
                    "I gave up before the middle.",
                    "The people in it never came alive for me.",
                    "Whoever wrote the back cover read another book.",
                    "The print is so small that I needed my glasses and a lamp."),
            List.of(
                    "The first chapters promise more than the rest keeps.",
                    "Somebody should have cut a hundred pages.",
                    "I liked the idea better than the book.",
                    "The ending comes out of nowhere."),
            List.of(
                    "Some chapters shine, others only fill the space between them.",
                    "I was neither bored nor moved.",
                    "A decent book for a rainy afternoon.",
                    "The middle part drags, but it is worth getting through."),
            List.of(
                    "The places are drawn so well that I could smell the sea.",
                    "I shall look for more by the same hand.",
                    "Clear, warm and sometimes very funny.",
                    "My book club argued about it for two hours."),
            List.of(
                    "I finished it at three in the morning and began again.",
                    "Not a word too many.",
                    "I have given away four copies already.",
                    "It made me see my own street differently."));

    private final Dice dice;

    Opinions(Dice dice) {
        this.dice = dice;
    }

    int stars() {
        return dice.pick(List.of(1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5));
    }

    String headline(int stars) {
        return dice.pick(HEADLINES.get(stars - 1));
    }

    String text(int stars) {
        List<String> sentences = SENTENCES.get(stars - 1);
        int first = dice.below(sentences.size());
        int second = dice.below(sentences.size());
        return first == second ? sentences.get(first) : sentences.get(first) + " " + sentences.get(second);
    }
}
