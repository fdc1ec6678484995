package dev.goh.core.validation;

/** A profile cannot be made as asked: it names a rule, an option or a value that does not exist. */
public final class ProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }
}
