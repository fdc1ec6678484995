package dev.goh.core.validation;

/**
 * What a rule is called. Equal by code alone.
 *
 * @param code never reused and never changed: 2 to 12 capital letters from A to Z and then 3 or 4 digits, for example
 *     {@code GOH101}; other providers use letters of their own
 * @param name the property that is wanted, in kebab case, for example {@code timestamps-min-count}
 */
public record RuleId(String code, String name) implements Comparable<RuleId> {
    /**
     * Checks the form.
     *
     * @param code the code
     * @param name the name
     * @throws IllegalArgumentException if the code is not 2 to 12 capital letters and then 3 or 4 digits, or the name not in
     *     kebab case
     */
    public RuleId {
        if (!code.matches("[A-Z]{2,12}[0-9]{3,4}")) {
            throw new IllegalArgumentException(
                    "a rule's code is 2 to 12 capital letters and then 3 or 4 digits, like GOH101, not " + code);
        }
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule's name is in kebab case, not " + name);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId id && id.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Compares by code. */
    @Override
    public int compareTo(RuleId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
