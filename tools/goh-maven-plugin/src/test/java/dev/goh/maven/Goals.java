package dev.goh.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Runs a goal on a folder as Maven would, without Maven. */
final class Goals {
    private final Path project;
    final List<String> log = new ArrayList<>();

    Goals(Path project) {
        this.project = project;
    }

    Path note(String name, String text) throws IOException {
        Path file = project.resolve("notes").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Sets the parameters, names and values by turns, and runs the goal. */
    <T extends AbstractMojo> T run(T goal, Object... parameters) throws MojoExecutionException, MojoFailureException {
        set(goal, "basedir", project.toFile());
        set(goal, "notesDirectory", project.resolve("notes").toFile());
        if (goal instanceof VaultMojo) {
            set(goal, "buildDirectory", project.resolve("target").toFile());
        }
        if (goal instanceof CheckMojo) {
            set(goal, "target", project.resolve("target/goh").toFile());
        }
        for (int i = 0; i < parameters.length; i += 2) {
            set(goal, (String) parameters[i], parameters[i + 1]);
        }
        goal.setLog(taking());
        goal.execute();
        return goal;
    }

    File file(String name) {
        return project.resolve(name).toFile();
    }

    private static void set(Object goal, String name, Object value) {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(goal, value);
                return;
            } catch (NoSuchFieldException e) {
                // Perhaps it is the superclass's.
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no parameter " + name);
    }

    private Log taking() {
        return new SystemStreamLog() {
            @Override
            public void debug(CharSequence line) {
                log.add("debug " + line);
            }

            @Override
            public void info(CharSequence line) {
                log.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
                log.add("warn " + line);
            }

            @Override
            public void error(CharSequence line) {
                log.add("error " + line);
            }
        };
    }
}
