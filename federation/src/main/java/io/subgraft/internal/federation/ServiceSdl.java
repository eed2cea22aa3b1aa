package io.subgraft.internal.federation;

import io.subgraft.extension.SchemaExtension;
import java.util.ArrayList;
import java.util.List;

/** What {@code _service} says: the file that the build wrote, byte for byte. */
public final class ServiceSdl {

    private ServiceSdl() {}

    /** What the application adds by hand stands behind the files, whose link imports the directives in it. */
    public static String of(String files, List<SchemaExtension> byHand) {
        List<SchemaExtension> written = WrittenSdl.of(byHand);
        List<String> texts = new ArrayList<>();
        texts.add(ImportedDirectives.covering(files, written));
        written.stream().map(SchemaExtension::sdl).forEach(texts::add);
        return String.join("\n", texts);
    }

    /** The file; those of several modules are merged. */
    public static String ofFiles(List<String> files) {
        return files.size() == 1 ? files.get(0) : MergedFiles.of(files);
    }
}
