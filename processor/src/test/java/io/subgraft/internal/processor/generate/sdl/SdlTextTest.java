package io.subgraft.internal.processor.generate.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.introspection.model.Documentation;
import org.junit.jupiter.api.Test;

class SdlTextTest {

    @Test
    void shortDescriptionsTakeOneLine() {
        assertThat(description("The title.")).isEqualTo("  \"\"\"The title.\"\"\"\n");
    }

    @Test
    void longDescriptionsAndThoseOfSeveralLinesTakeABlock() {
        String line = "x".repeat(101);
        assertThat(description(line)).isEqualTo("  \"\"\"\n  " + line + "\n  \"\"\"\n");
        assertThat(description("One.\n\nTwo.")).isEqualTo("  \"\"\"\n  One.\n\n  Two.\n  \"\"\"\n");
    }

    @Test
    void quotesDoNotEndADescription() {
        assertThat(description("A \"\"\" within.")).isEqualTo("  \"\"\"A \\\"\"\" within.\"\"\"\n");
        assertThat(description("It is \"so\"")).isEqualTo("  \"\"\"\n  It is \"so\"\n  \"\"\"\n");
        assertThat(description("C:\\")).isEqualTo("  \"\"\"\n  C:\\\n  \"\"\"\n");
    }

    @Test
    void reasonsAreStrings() {
        assertThat(SdlText.deprecation(new Documentation(null, "a \"b\" \\ c\nd")))
                .isEqualTo(" @deprecated(reason: \"a \\\"b\\\" \\\\ c\\nd\")");
        assertThat(SdlText.deprecation(Documentation.NONE)).isEmpty();
    }

    private static String description(String text) {
        return SdlText.description(SdlText.INDENT, new Documentation(text, null));
    }
}
