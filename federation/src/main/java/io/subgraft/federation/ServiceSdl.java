package io.subgraft.federation;

import io.subgraft.extension.ServedSchema;
import io.subgraft.schema.SchemaExtension;
import java.util.ArrayList;
import java.util.List;

/** What {@code _service} says: the file that the build wrote, byte for byte. */
final class ServiceSdl {

    private ServiceSdl() {}

    /** What the application adds by hand stands behind the file; the files of several modules are merged. */
    static String of(ServedSchema served) {
        List<String> texts = new ArrayList<>();
        texts.add(ofFiles(served));
        served.byHand().stream().map(SchemaExtension::sdl).forEach(texts::add);
        return String.join("\n", texts);
    }

    static String ofFiles(ServedSchema served) {
        return served.files().size() == 1 ? served.files().get(0) : MergedFiles.of(served.files());
    }
}
