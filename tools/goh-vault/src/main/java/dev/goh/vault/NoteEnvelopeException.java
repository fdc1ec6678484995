package dev.goh.vault;

/** A text is no envelope of a note. The message says where and why, in one sentence. */
public final class NoteEnvelopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteEnvelopeException(String message) {
        super(message);
    }
}
