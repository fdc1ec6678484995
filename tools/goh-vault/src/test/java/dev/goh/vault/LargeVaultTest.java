package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.testkit.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A vault needs hardly more memory than a few of its notes: 2,000 notes are checked in a heap that would not hold them. For a
 * large one and its figures:
 *
 * <pre>mvn test -pl tools/goh-vault -am -Dtest=LargeVaultTest -Dgoh.vault.notes=100000 -Dgoh.vault.heap=256</pre>
 */
class LargeVaultTest {
    private static final int NOTES = Integer.getInteger("goh.vault.notes", 2000);
    private static final int HEAP_MEGABYTES = Integer.getInteger("goh.vault.heap", 40);

    @Test
    void aVaultIsCheckedInASmallHeapAndAlikeByOneThreadAndTwo(@TempDir Path folder)
            throws IOException, InterruptedException {
        LargeVault.write(folder, NOTES);

        String one = check(folder, 1);
        String two = check(folder, 2);

        assertThat(one)
                .isEqualTo(two)
                .startsWith("notes " + NOTES + ", skipped " + (NOTES + 999) / 1000 + ", shared videos "
                        + NOTES / 100 * 2 + ",");
    }

    /** Returns the line that says what was found. */
    private static String check(Path folder, int threads) throws IOException, InterruptedException {
        JavaProcess.Result result = JavaProcess.of(LargeVaultCheck.class, folder.toString(), Integer.toString(threads))
                .withOptions("-Xmx" + HEAP_MEGABYTES + "m", "-XX:ActiveProcessorCount=2", "-XX:TieredStopAtLevel=4")
                .run();
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        String[] lines = result.out().split("\n");
        if (Integer.getInteger("goh.vault.notes") != null) {
            System.out.println(threads + " thread(s): " + lines[1]);
        }
        return lines[0];
    }
}
