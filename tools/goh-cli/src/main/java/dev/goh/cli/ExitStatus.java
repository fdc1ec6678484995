package dev.goh.cli;

/** What the command leaves with. The worst of what happened counts. */
final class ExitStatus {
    /** Nothing at error level was found. */
    static final int CLEAN = 0;
    /** Something at error level was found. */
    static final int FINDINGS = 1;
    /** The command was not understood, or something could not be read. */
    static final int TROUBLE = 2;

    private ExitStatus() {}
}
