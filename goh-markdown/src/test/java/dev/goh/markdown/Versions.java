package dev.goh.markdown;

/** Texts that tell whether they are whole: a number, a filling of one of several lengths, and the number again. */
final class Versions {
    private static final int[] LENGTHS = {0, 1_000, 7_000, 70_000, 1_000_000};

    private Versions() {}

    static String text(int number) {
        int length = LENGTHS[number % LENGTHS.length];
        return number + "\n" + ("- what version " + number + " says\n").repeat(length / 24) + number + ".\n";
    }

    /** Returns the number that a text begins with. */
    static int number(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf('\n')));
    }
}
