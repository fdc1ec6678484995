package dev.goh.cli;

/** The command cannot do its work; the message says why, in one line or several. {@link GohCommand} prints it. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }
}
