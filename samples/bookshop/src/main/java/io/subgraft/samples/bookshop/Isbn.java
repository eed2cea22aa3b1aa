package io.subgraft.samples.bookshop;

/** Numbers books with ISBN-13s that are well formed and belong to nobody: no country has the prefix 979-5. */
final class Isbn {

    private Isbn() {}

    static String of(int number) {
        String digits = "9795%08d".formatted(number);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
