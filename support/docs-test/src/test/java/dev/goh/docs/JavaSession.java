package dev.goh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs the Java of a page as a reader would in {@code jshell}: from top to bottom, later blocks see what earlier ones declare. A
 * comment {@code // -> x} after a statement says that it prints {@code x}.
 */
final class JavaSession implements AutoCloseable {
    private static final Pattern PRINTS = Pattern.compile("// -> (.*)");

    /** What runs is in this JVM already; only the compiler must be told where. */
    private final JShell shell = JShell.builder()
            .executionEngine("local")
            .compilerOptions("--class-path", System.getProperty("java.class.path"))
            .build();

    /** Runs the Java of a page. Imports come first, since each later one would let jshell begin the variables anew. */
    void run(Page page) {
        for (CodeBlock block : page.blocks("java")) {
            block.code().lines().filter(JavaSession::isImport).forEach(line -> eval(page, block, line));
        }
        page.blocks("java").forEach(block -> run(page, block));
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private void eval(Page page, CodeBlock block, String source) {
        for (SnippetEvent event : shell.eval(source)) {
            check(page, block, event);
        }
    }

    private void run(Page page, CodeBlock block) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String rest = block.code().lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertThat(next.completeness().isComplete())
                        .as("%s:%d: complete Java: %s", page, block.line(), rest)
                        .isTrue();
                eval(page, block, next.source());
                rest = next.remaining();
            }
        } finally {
            System.setOut(out);
        }
        List<String> expected = PRINTS.matcher(block.code())
                .results()
                .map((MatchResult found) -> found.group(1).strip())
                .toList();
        if (expected.isEmpty()) {
            return;
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(String::strip))
                .as("%s:%d: what the block prints", page, block.line())
                .containsSubsequence(expected);
    }

    private void check(Page page, CodeBlock block, SnippetEvent event) {
        String where = page + ":" + block.line() + ": " + event.snippet().source();
        String problems = shell.diagnostics(event.snippet())
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.joining("\n"));
        assertThat(event.status()).as("%s\n%s", where, problems).isEqualTo(Status.VALID);
        assertThat(event.exception()).as(where).isNull();
    }

    @Override
    public void close() {
        shell.close();
    }
}
