package io.subgraft.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses processor = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.subgraft.processor", "io.subgraft.internal.processor");

    @Test
    void theRuntimeIsKnownByNameOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.subgraft",
                        "io.subgraft.annotation..",
                        "io.subgraft.generated..",
                        "graphql..",
                        "jakarta..",
                        "org.hibernate..")
                .check(processor);
    }

    @Test
    void onlyTheEntryPointIsPublicWhereUsersLook() {
        classes()
                .that()
                .resideInAPackage("io.subgraft.processor")
                .and()
                .doNotHaveSimpleName("SubgraftProcessor")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(processor);
    }

    @Test
    void theCompilerStopsAtTheGenerators() {
        DescribedPredicate<JavaClass> compiler = JavaClass.Predicates.resideInAPackage("javax.lang.model..")
                .and(DescribedPredicate.not(JavaClass.Predicates.type(Modifier.class)));
        noClasses()
                .that()
                .resideInAnyPackage("..generate..", "..schema..")
                .should()
                .dependOnClassesThat(compiler)
                .check(processor);
    }

    @Test
    void stagesFollowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..generate..", "io.subgraft.processor", "io.subgraft.internal.processor", "com.palantir..")
                .check(processor);
        noClasses()
                .that()
                .resideInAPackage("..generate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.subgraft.processor",
                        "io.subgraft.internal.processor",
                        "io.subgraft.internal.introspection.source..",
                        "io.subgraft.internal.introspection.validate..")
                .check(processor);
        slices().matching("io.subgraft.internal.processor.(**)")
                .should()
                .beFreeOfCycles()
                .check(processor);
    }

    @Test
    void onlyThePrinterPrints() {
        noClasses()
                .that()
                .doNotHaveSimpleName("DiagnosticPrinter")
                .and()
                .doNotHaveSimpleName("SubgraftProcessor")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Messager.class)
                .check(processor);
    }
}
