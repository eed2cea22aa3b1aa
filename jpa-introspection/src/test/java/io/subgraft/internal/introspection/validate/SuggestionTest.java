package io.subgraft.internal.introspection.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void namesTheNearest() {
        assertThat(Suggestion.of("autor", List.of("title", "author", "autos"))).isEqualTo("did you mean \"author\"?");
        assertThat(Suggestion.of("ISBN", List.of("isbn"))).isEqualTo("did you mean \"isbn\"?");
    }

    @Test
    void namesAllWhereNoneIsNear() {
        assertThat(Suggestion.of("publisher", List.of("title", "author"))).isEqualTo("there are author, title");
    }

    @Test
    void countsLettersPutInTakenOutOrReplaced() {
        assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestion.distance("book", "book")).isZero();
    }
}
