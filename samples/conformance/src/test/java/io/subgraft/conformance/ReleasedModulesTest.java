package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every released artifact has, read from the POMs of the modules. */
class ReleasedModulesTest {

    private static final String BOM = "subgraft-bom";
    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency/";

    private final Pom bom = Pom.of("core/bom");

    @Test
    void theBomListsEveryArtifact() {
        assertThat(bom.texts(MANAGED + "artifactId"))
                .containsExactlyInAnyOrderElementsOf(Pom.released().stream()
                        .map(Pom::artifactId)
                        .filter(each -> !each.equals(BOM))
                        .toList());
    }

    @Test
    void theBomManagesNothingOfOthers() {
        assertThat(bom.texts("/project/parent")).isEmpty();
        assertThat(bom.texts(MANAGED + "groupId")).containsOnly("io.subgraft");
        assertThat(bom.texts(MANAGED + "version")).containsOnly("${project.version}");
        assertThat(bom.texts("/project/version")).isEqualTo(Pom.of("").texts("/project/version"));
    }

    @Test
    void everyJarHasAModuleNameOfItsOwn() {
        List<List<String>> names = Pom.released().stream()
                .filter(Pom::isJar)
                .map(each -> each.texts("//Automatic-Module-Name"))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).singleElement().asString().startsWith("io.subgraft."));
    }
}
