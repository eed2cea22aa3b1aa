package io.subgraft;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages and the direction between them. */
class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.subgraft");

    @Test
    void dataFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("annotation")
                .definedBy("io.subgraft.annotation")
                .layer("generated")
                .definedBy("io.subgraft.generated")
                .layer("error")
                .definedBy("io.subgraft.error")
                .layer("security")
                .definedBy("io.subgraft.security")
                .layer("observe")
                .definedBy("io.subgraft.observe")
                .layer("model")
                .definedBy("io.subgraft.model")
                .layer("access")
                .definedBy("io.subgraft.access")
                .layer("filter")
                .definedBy("io.subgraft.filter")
                .layer("order")
                .definedBy("io.subgraft.order")
                .layer("aggregate")
                .definedBy("io.subgraft.aggregate")
                .layer("plan")
                .definedBy("io.subgraft.plan")
                .layer("query")
                .definedBy("io.subgraft.query")
                .layer("limit")
                .definedBy("io.subgraft.limit")
                .layer("explain")
                .definedBy("io.subgraft.explain")
                .layer("testkit")
                .definedBy("io.subgraft.testkit")
                .layer("fetch")
                .definedBy("io.subgraft.fetch")
                .layer("completion")
                .definedBy("io.subgraft.completion")
                .layer("schema")
                .definedBy("io.subgraft.schema")
                .layer("extension")
                .definedBy("io.subgraft.extension")
                .layer("entry")
                .definedBy("io.subgraft")
                .layer("http")
                .definedBy("io.subgraft.http")
                .layer("servlet")
                .definedBy("io.subgraft.http.servlet")
                .whereLayer("servlet")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("servlet")
                .whereLayer("entry")
                .mayOnlyBeAccessedByLayers("http", "servlet")
                .whereLayer("extension")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("extension", "entry")
                .whereLayer("completion")
                .mayOnlyBeAccessedByLayers("entry", "http")
                .whereLayer("fetch")
                .mayOnlyBeAccessedByLayers("completion", "schema", "extension", "entry")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("fetch")
                .whereLayer("limit")
                .mayOnlyBeAccessedByLayers("fetch", "schema", "entry", "http")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("query", "limit", "fetch", "completion")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "access", "filter", "order", "aggregate", "plan", "query", "limit", "fetch", "entry")
                .whereLayer("observe")
                .mayOnlyBeAccessedByLayers("limit", "fetch", "entry")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("filter", "order", "aggregate", "query", "fetch", "entry")
                .whereLayer("security")
                .mayOnlyBeAccessedByLayers(
                        "annotation", "generated", "observe", "model", "access", "query", "entry", "http", "servlet")
                .whereLayer("filter")
                .mayOnlyBeAccessedByLayers("order", "aggregate", "query", "fetch")
                .whereLayer("order")
                .mayOnlyBeAccessedByLayers("aggregate", "query", "fetch")
                .whereLayer("aggregate")
                .mayOnlyBeAccessedByLayers("plan", "query", "fetch")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("fetch", "testkit", "entry")
                .whereLayer("testkit")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("generated")
                .mayOnlyBeAccessedByLayers(
                        "model", "filter", "order", "aggregate", "plan", "query", "fetch", "schema", "entry")
                .whereLayer("annotation")
                .mayNotBeAccessedByAnyLayer()
                .check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.subgraft.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void optionalLibrariesStayInTheirPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.http.servlet")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(classes);
    }

    @Test
    void sessionsAreOpenedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.fetch")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.StatelessSession")
                .check(classes);
    }

    @Test
    void classesAreFinalUnlessMadeToBeExtended() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(classes);
    }
}
