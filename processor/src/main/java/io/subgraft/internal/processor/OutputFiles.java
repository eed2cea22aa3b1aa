package io.subgraft.internal.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.subgraft.internal.processor.generate.java.GeneratedNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.tools.StandardLocation;

/** Hands files to the compiler. */
final class OutputFiles {

    private static final String PROCESSOR = "io.subgraft.processor.SubgraftProcessor";

    private final Filer filer;
    private final boolean isMarked;

    /** {@code @Generated} belongs to a module of the JDK that a module of the application need not read. */
    OutputFiles(Filer filer, JavaModule module) {
        this.filer = filer;
        this.isMarked = module.sees(Generated.class.getName());
    }

    /** Whether the class could be written: not if this compilation has one of its name. */
    boolean write(JavaFile file) throws IOException {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer writer = filer.createSourceFile(name).openWriter()) {
            JavaFile written = isMarked ? marked(file) : file;
            writer.write(written.toString()); // as one: what the file writes by itself goes out in small pieces
            return true;
        } catch (FilerException e) {
            return false;
        }
    }

    /** Without a date, so that the same sources give the same bytes. */
    private static JavaFile marked(JavaFile file) {
        AnnotationSpec mark = AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", PROCESSOR)
                .build();
        ClassName name = ClassName.get(file.packageName(), file.typeSpec().name());
        return GeneratedNames.file(name, file.typeSpec().toBuilder().addAnnotation(mark));
    }

    void write(String path, String text) throws IOException {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
