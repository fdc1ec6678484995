package dev.goh.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A program to run in a process of its own, with the classes of this one: it can be killed, and it can have fewer rights.
 * Immutable.
 */
public final class JavaProcess {
    private static final String NOBODY = "65534";

    /** Words before the Java command. */
    private final List<String> prefix;

    /** Options of the virtual machine. */
    private final List<String> options;

    private final String classPath;
    private final List<String> program;

    private JavaProcess(List<String> prefix, List<String> options, String classPath, List<String> program) {
        this.prefix = List.copyOf(prefix);
        this.options = List.copyOf(options);
        this.classPath = classPath;
        this.program = List.copyOf(program);
    }

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Result(int status, String out, String err) {}

    /**
     * Returns the main method of a class.
     *
     * @param main the class
     * @param args its command line
     * @return the program
     */
    public static JavaProcess of(Class<?> main, String... args) {
        List<String> program = new ArrayList<>();
        program.add(main.getName());
        program.addAll(List.of(args));
        return new JavaProcess(List.of(), List.of(), String.join(File.pathSeparator, classPath()), program);
    }

    /** The tests of a named module have a module path too, which serves as well here. */
    private static Set<String> classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            entries.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator)));
        }
        entries.remove("");
        return entries;
    }

    /**
     * Returns this program with options of the virtual machine, for example {@code -Xmx64m}.
     *
     * @param more the options
     * @return the program
     */
    public JavaProcess withOptions(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new JavaProcess(prefix, all, classPath, program);
    }

    /**
     * Returns this program with a limit on the length of the files that it writes. Writing beyond it fails in the middle, as on
     * a full disk. Needs bash.
     *
     * @param kibibytes the limit
     * @return the program
     */
    public JavaProcess withFileSizeLimit(int kibibytes) {
        return new JavaProcess(
                List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$@\"", "bash"),
                options,
                classPath,
                program);
    }

    /**
     * Returns this program where a folder is a file system of its own that is mounted read-only. Needs unshare and bash, and a
     * system that lets this user mount.
     *
     * @param folder an existing folder
     * @return the program
     */
    public JavaProcess withReadOnly(Path folder) {
        String mount = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";
        return new JavaProcess(
                List.of("unshare", "--map-root-user", "--mount", "bash", "-c", mount, folder.toString()),
                options,
                classPath,
                program);
    }

    /**
     * Returns this program without the rights of root, who may write everything: as it is if this user is not root, else as
     * the user nobody. Needs setpriv for that.
     *
     * @param folder an existing folder that is to take a copy of the classes, which nobody might not be allowed to read
     * @return the program
     */
    public JavaProcess withoutRoot(Path folder) {
        if (!System.getProperty("user.name").equals("root")) {
            return this;
        }
        List<String> copies = new ArrayList<>();
        try {
            for (String entry : classPath()) {
                Path copy = folder.resolve(Integer.toString(copies.size()));
                copyTree(Path.of(entry), copy);
                copies.add(copy.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavaProcess(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                options,
                String.join(File.pathSeparator, copies),
                program);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /**
     * Tells whether programs can be started so. They cannot for want of bash or setpriv, or where only root may read the Java
     * installation.
     *
     * @return whether one that does nothing ends well
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean canStart() throws InterruptedException {
        try {
            JavaProcess nothing = new JavaProcess(prefix, options, classPath, List.of(JavaProcess.class.getName()));
            return nothing.run().status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Does nothing.
     *
     * @param args not used
     */
    public static void main(String[] args) {}

    /**
     * Starts the program. Its standard output is to be read from the process, its standard error is that of this process.
     *
     * @return the process
     * @throws IOException if it cannot be started, for example for want of bash or setpriv
     */
    public Process start() throws IOException {
        return builder().redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /**
     * Runs the program to its end.
     *
     * @return what came of it
     * @throws IOException if it cannot be started, for example for want of bash or setpriv
     * @throws InterruptedException if this thread is interrupted
     */
    public Result run() throws IOException, InterruptedException {
        Path err = Files.createTempFile("goh", ".err");
        try {
            Process process = builder().redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private ProcessBuilder builder() {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Made for a short life; the data file for jps and jstat would meet the limit on the length of files.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(program);
        return new ProcessBuilder(command);
    }
}
