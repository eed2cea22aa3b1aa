package io.subgraft.samples.bookshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way every time: {@link Random}, whose algorithm its specification fixes, with a fixed seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Two different ones. */
    <T> List<T> pickTwo(List<T> choices) {
        int first = random.nextInt(choices.size());
        int second = (first + between(1, choices.size() - 1)) % choices.size();
        return List.of(choices.get(first), choices.get(second));
    }

    /** Prefers what stands near the front, as fame does. */
    <T> T pickFamous(List<T> choices) {
        double place = random.nextDouble();
        return choices.get((int) (place * place * choices.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay() + 1)));
    }

    Instant second(Instant first, Instant last) {
        return first.plusSeconds(below((int) (last.getEpochSecond() - first.getEpochSecond() + 1)));
    }

    UUID uuid() {
        long versionFour = (random.nextLong() & ~0xF000L) | 0x4000L;
        long ietfVariant = (random.nextLong() >>> 2) | (1L << 63);
        return new UUID(versionFour, ietfVariant);
    }
}
