package io.subgraft.samples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.http.HttpOptions;
import io.subgraft.http.StatusProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void needsNone() throws Exception {
        assertThat(Options.of(List.of()))
                .isEqualTo(new Options(8080, "jdbc:h2:mem:bookshop", HttpOptions.standard(), false, false));
    }

    @Test
    void takesEveryOne() throws Exception {
        assertThat(Options.of(List.of(
                        "--port",
                        "0",
                        "--jdbc-url",
                        "jdbc:postgresql://localhost/shop",
                        "--audit-profile",
                        "--get",
                        "--secured",
                        "--help")))
                .isEqualTo(new Options(
                        0,
                        "jdbc:postgresql://localhost/shop",
                        HttpOptions.standard()
                                .withStatusProfile(StatusProfile.AUDIT)
                                .withGet(),
                        true,
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "--colour,                  Unknown option: --colour",
        "--port,                    --port needs a value",
        "--port eighty,             '--port takes a number from 0 to 65535, not eighty'",
        "--port 65536,              '--port takes a number from 0 to 65535, not 65536'",
        "--port -1,                 '--port takes a number from 0 to 65535, not -1'",
        "--jdbc-url,                --jdbc-url needs a value",
        "--jdbc-url jdbc:other:db,  --jdbc-url takes an address that starts with jdbc:h2: or jdbc:postgresql:",
    })
    void refusesWhatItDoesNotUnderstand(String line, String message) {
        assertThatThrownBy(() -> Options.of(List.of(line.split(" "))))
                .isInstanceOf(Options.UsageException.class)
                .hasMessage(message);
    }
}
