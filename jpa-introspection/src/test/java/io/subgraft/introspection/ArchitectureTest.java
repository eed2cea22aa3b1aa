package io.subgraft.introspection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String MODEL = "io.subgraft.internal.introspection.model";
    private static final String EXPOSURE = "io.subgraft.internal.introspection.exposure";
    private static final String VALIDATE = "io.subgraft.internal.introspection.validate..";

    private final JavaClasses introspection = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.subgraft.internal.introspection");

    @Test
    void theModelIsMadeOfJavaOnly() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations")
                .check(introspection);
    }

    @Test
    void onlyTheReaderOfSourcesKnowsTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..source..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.lang.model..")
                .check(introspection);
    }

    @Test
    void onlyTheReaderOfMetamodelsKnowsJpa() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..metamodel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .check(introspection);
    }

    @Test
    void rulesKnowValuesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL, EXPOSURE, VALIDATE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..source..", "..metamodel")
                .check(introspection);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.subgraft.internal.introspection.(**)")
                .should()
                .beFreeOfCycles()
                .check(introspection);
    }
}
