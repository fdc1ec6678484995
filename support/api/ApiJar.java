import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar without what callers cannot see: classes that are neither public nor parents of public ones, members that are
 * neither public nor protected, the code of methods, resources. Same input, same bytes.
 */
final class ApiJar {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public static void main(String[] args) throws IOException {
        try (JarFile in = new JarFile(args[0]);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                JarOutputStream out = new JarOutputStream(file)) {
            Map<String, ClassReader> classes = new TreeMap<>();
            for (JarEntry entry : in.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.contains("/internal/")) {
                    ClassReader reader = new ClassReader(in.getInputStream(entry));
                    classes.put(reader.getClassName(), reader);
                }
            }
            Set<String> visible = new TreeSet<>();
            classes.values().stream()
                    .filter(one -> (one.getAccess() & Opcodes.ACC_PUBLIC) != 0)
                    .forEach(one -> addWithParents(one, classes, visible));
            for (String name : visible) {
                ClassWriter writer = new ClassWriter(0);
                classes.get(name)
                        .accept(
                                new Visible(writer),
                                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                JarEntry copy = new JarEntry(name + ".class");
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                out.write(writer.toByteArray());
                out.closeEntry();
            }
        }
    }

    private static void addWithParents(ClassReader one, Map<String, ClassReader> classes, Set<String> visible) {
        if (one != null && visible.add(one.getClassName())) {
            addWithParents(classes.get(one.getSuperName()), classes, visible);
            for (String parent : one.getInterfaces()) {
                addWithParents(classes.get(parent), classes, visible);
            }
        }
    }

    private static final class Visible extends ClassVisitor {
        Visible(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return hidden(access) ? null : super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return hidden(access) ? null : super.visitMethod(access, name, type, signature, thrown);
        }

        private static boolean hidden(int access) {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0 || (access & Opcodes.ACC_SYNTHETIC) != 0;
        }
    }
}
