package dev.goh.vault.report;

import dev.goh.vault.CheckedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** A report of which each step is made in memory, where nothing can fail, and then handed on. */
abstract class BufferedReport implements ReportWriter {
    /** What a step writes into. */
    final StringWriter buffer = new StringWriter();

    /** What the report has been about so far, the present file included. */
    final Counts counts = new Counts();

    private final Writer out;
    private State state = State.NEW;

    private enum State {
        NEW,
        BEGUN,
        ENDED
    }

    BufferedReport(Writer out) {
        this.out = out;
    }

    abstract void writeBegin();

    abstract void writeFile(CheckedFile file);

    abstract void writeEnd(NotChecked notChecked);

    @Override
    public final void begin() throws IOException {
        step(State.NEW, State.BEGUN);
        writeBegin();
        handOn();
    }

    @Override
    public final void file(CheckedFile file) throws IOException {
        step(State.BEGUN, State.BEGUN);
        counts.add(file);
        writeFile(file);
        handOn();
    }

    @Override
    public final void end(NotChecked notChecked) throws IOException {
        step(State.BEGUN, State.ENDED);
        writeEnd(notChecked);
        handOn();
    }

    private void step(State from, State to) {
        if (state != from) {
            throw new IllegalStateException("a report begins once, takes files and ends once");
        }
        state = to;
    }

    private void handOn() throws IOException {
        if (!buffer.getBuffer().isEmpty()) {
            out.append(buffer.getBuffer());
            buffer.getBuffer().setLength(0);
        }
        out.flush();
    }
}
