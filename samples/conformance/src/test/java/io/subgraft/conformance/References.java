package io.subgraft.conformance;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the classes of a module refer to in the libraries whose versions applications choose. */
final class References {

    private static final List<String> LIBRARIES =
            List.of("org/hibernate/", "graphql/", "org/dataloader/", "jakarta/persistence/");

    private References() {}

    /**
     * @param owner the internal name of a class
     * @param member the name of a method or field of it; null for the class alone
     * @param descriptor that of the member
     */
    record Reference(String owner, String member, String descriptor) {

        String name() {
            return member == null ? owner : owner + "." + member;
        }

        boolean isIn(ClassLoader loader) {
            try {
                Class<?> type = Class.forName(owner.replace('/', '.'), false, loader);
                return member == null || member.startsWith("[") || declares(type);
            } catch (ClassNotFoundException absent) {
                // Its members are not told again.
                return member != null;
            }
        }

        private boolean declares(Class<?> type) {
            Deque<Class<?>> open = new ArrayDeque<>(List.of(type, Object.class));
            Set<Class<?>> seen = new HashSet<>();
            while (!open.isEmpty()) {
                Class<?> each = open.remove();
                if (seen.add(each)) {
                    if (descriptors(each).anyMatch(descriptor::equals)) {
                        return true;
                    }
                    open.addAll(Arrays.asList(each.getInterfaces()));
                    if (each.getSuperclass() != null) {
                        open.add(each.getSuperclass());
                    }
                }
            }
            return false;
        }

        private Stream<String> descriptors(Class<?> type) {
            if (!descriptor.startsWith("(")) {
                return Arrays.stream(type.getDeclaredFields())
                        .filter(each -> each.getName().equals(member))
                        .map(each -> each.getType().descriptorString());
            }
            if (member.equals("<init>")) {
                return Arrays.stream(type.getDeclaredConstructors())
                        .map(each -> MethodType.methodType(void.class, each.getParameterTypes())
                                .descriptorString());
            }
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(each -> each.getName().equals(member))
                    .map(each -> MethodType.methodType(each.getReturnType(), each.getParameterTypes())
                            .descriptorString());
        }
    }

    /** Returns the references of all classes that lie beside one, by the class that has them. */
    static Map<String, Set<Reference>> of(Class<?> one) throws Exception {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return in(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"));
        }
    }

    private static Map<String, Set<Reference>> in(Path root) throws IOException {
        Map<String, Set<Reference>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(each -> each.toString().endsWith(".class")).forEach(each -> read(each, found));
        }
        return found;
    }

    private static void read(Path file, Map<String, Set<Reference>> found) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            Set<Reference> references = new HashSet<>();
            reader.accept(new Collector(references), 0);
            found.put(reader.getClassName(), references);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Collector extends ClassVisitor {

        private final Set<Reference> references;

        Collector(Set<Reference> references) {
            super(Opcodes.ASM9);
            this.references = references;
        }

        private void add(String owner, String member, String descriptor) {
            if (LIBRARIES.stream().anyMatch(owner::startsWith)) {
                references.add(new Reference(owner, null, ""));
                if (member != null) {
                    references.add(new Reference(owner, member, descriptor));
                }
            }
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            add(parent, null, "");
            Arrays.stream(interfaces).forEach(each -> add(each, null, ""));
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String owner, String name, String type, boolean isInterface) {
                    add(owner, name, type);
                }

                @Override
                public void visitFieldInsn(int code, String owner, String name, String type) {
                    add(owner, name, type);
                }

                @Override
                public void visitTypeInsn(int code, String type) {
                    add(type, null, "");
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    for (Object each : arguments) {
                        if (each instanceof Handle handle) {
                            add(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
