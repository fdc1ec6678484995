package dev.goh.markdown;

/** A note that was just written does not read back as the episode it was written for: a bug in this library. */
public final class SelfCheckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SelfCheckException(String message) {
        super(message + "; this is a bug in goh, nothing was written");
    }
}
