package io.subgraft.internal.introspection.source.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "{@code a < b && c}                  | a < b && c",
                "{@code List<String>} of {@literal <b>} | List<String> of <b>",
                "{@code if (x) { y(); }} done        | if (x) { y(); } done",
                "{@link Book}                        | Book",
                "{@link com.acme.Book}               | Book",
                "{@link Book#title}                  | title",
                "{@link Book#of(int, String)}        | of(int, String)",
                "{@link Book#title the title}        | the title",
                "{@linkplain Book a {@code book}}    | a book",
                "<b>Bold</b>, <i>slanted</i>.        | Bold, slanted.",
                "1 &lt; 2 &amp;&amp; 3 &#62; 2 &#x3e; 1 | 1 < 2 && 3 > 2 > 1",
                "a < b and c > d                     | a < b and c > d",
                "me@example.com                      | me@example.com",
                "{@inheritDoc} More.                 | More.",
                "Never {@code closed                 | Never @code closed",
            })
    void isPlainText(String comment, String expected) {
        assertThat(Javadoc.description(comment)).hasValue(expected);
    }

    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(Javadoc.description(" One\n two.\n\n <p>Three\r\n four.\n")).hasValue("One two.\n\nThree four.");
    }

    @Test
    void listsKeepTheirItems() {
        assertThat(Javadoc.description(" Of:\n <ul>\n   <li>one,\n   <li>two.\n </ul>\n Done.<br>Really."))
                .hasValue("Of:\n\n- one,\n- two.\n\nDone.\nReally.");
    }

    @Test
    void blockTagsAreCut() {
        String comment = " Main.\n\n @param x {@code @no}\n @deprecated use\n     {@link Other}\n @since 1\n";
        assertThat(Javadoc.description(comment)).hasValue("Main.");
        assertThat(Javadoc.deprecation(comment)).hasValue("use Other");
    }

    @Test
    void nothingIsAbsent() {
        assertThat(Javadoc.description(" \n @since 1")).isEmpty();
        assertThat(Javadoc.description("")).isEmpty();
        assertThat(Javadoc.deprecation(" Main.")).isEmpty();
        assertThat(Javadoc.deprecation(" @deprecated\n @since 1")).isEmpty();
    }
}
