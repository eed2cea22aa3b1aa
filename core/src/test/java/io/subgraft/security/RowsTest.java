package io.subgraft.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Rows OF_TENANT = Rows.where("{row}.tenant = :tenant");

    @Test
    void aBlankConditionIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rows.where(" "));
        assertThat(Rows.class.getConstructors()).isEmpty();
    }

    @Test
    void rowsWithTheSameConditionAndValuesAreEqual() {
        assertThat(OF_TENANT.with("tenant", "a"))
                .isEqualTo(Rows.where("{row}.tenant = :tenant").with("tenant", "a"))
                .hasSameHashCodeAs(Rows.where("{row}.tenant = :tenant").with("tenant", "a"))
                .isNotEqualTo(OF_TENANT.with("tenant", "b"))
                .isNotEqualTo(OF_TENANT);
        assertThat(Rows.all()).isNotEqualTo(Rows.none());
    }

    @Test
    void withReturnsACopy() {
        assertThat(OF_TENANT.with("tenant", "a").values()).isEqualTo(Map.of("tenant", "a"));
        assertThat(OF_TENANT.values()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> OF_TENANT.with("tenant", null));
    }

    @Test
    void textsShowNoValues() {
        assertThat(OF_TENANT.with("tenant", "secret")).hasToString("rows where {row}.tenant = :tenant [tenant]");
        assertThat(EnabledFilter.of("ofRegion").with("region", "secret")).hasToString("filter ofRegion [region]");
        assertThat(Rows.all()).hasToString("all rows");
    }
}
