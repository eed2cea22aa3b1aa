package io.subgraft.federation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages and the direction between them. */
class ArchitectureTest {

    private final JavaClasses federation = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.subgraft.federation", "io.subgraft.internal.federation");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.subgraft.(**)").should().beFreeOfCycles().check(federation);
    }

    @Test
    void theDatabaseIsReachedThroughCoreOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "java.sql..",
                        "io.subgraft.internal.model..",
                        "io.subgraft.internal.plan..",
                        "io.subgraft.internal.hql..",
                        "io.subgraft.internal.session..")
                .check(federation);
    }

    @Test
    void annotationsAndGeneratedCodeDependOnNothing() {
        noClasses()
                .that()
                .resideInAnyPackage("io.subgraft.federation.annotation", "io.subgraft.federation.generated")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("graphql..", "io.subgraft.internal..")
                .check(federation);
    }
}
