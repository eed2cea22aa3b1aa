package io.subgraft.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Nothing, neither at compile time nor at run time, is done in the language, the encoding or the zone of the JVM. */
class LocaleTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption((Location location) -> !location.contains("/test-classes/")
                    && !location.contains("-tests.jar")
                    && !location.contains("/samples/"))
            .importPackages("io.subgraft");

    @Test
    void nothingIsFoldedOrFormattedInTheLanguageOfTheJvm() {
        assertThat(classes.contain("io.subgraft.Subgraft")).isTrue();
        assertThat(classes.contain("io.subgraft.processor.SubgraftProcessor")).isTrue();
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(classes);
    }

    @Test
    void nothingIsReadOrWrittenInTheEncodingOfTheJvm() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .check(classes);
    }

    /** But where Hibernate writes and reads in the zone of the JVM, as it does calendars. */
    @Test
    void nothingIsTakenInTheZoneOfTheJvm() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.hql.DateCut")
                .and()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.hql.DateCut$Kind")
                .and()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.session.Queries")
                .and()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.model.JavaValue")
                .and()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.model.KeyType")
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.util.Calendar.class, "getInstance")
                .check(classes);
    }
}
