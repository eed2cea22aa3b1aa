package io.subgraft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.junit.jupiter.api.Test;

/** The boundary of the API, the direction between packages, and what may be used where. */
class ArchitectureTest {

    private static final String INTERNAL = "io.subgraft.internal..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.subgraft");

    /**
     * The cycles that are there: plans and what reads them are recursive by nature, builders know what they build, and a unit of work
     * branches into others. A new one is to be cut, not listed.
     */
    private static final Set<Set<String>> CLASS_CYCLES = Set.of(
            Set.of("Element", "EntitySelection", "PlannedCollection", "Selection"),
            Set.of("EntityNode", "ManyNode", "PagesNode", "StructNode"),
            Set.of("ArgumentBinder", "PageWalk"),
            Set.of("ChildReader", "Reader"),
            Set.of("Completion", "Shape"),
            Set.of("EntityFinder", "KeyRead"),
            Set.of("MappedOrder", "OrderReader"),
            Set.of("Branch", "Branching", "Snapshot", "Transactions", "UnitOfWork", "UnitsOfWork"),
            Set.of("GraphQLExposed", "GraphQLExposures"),
            Set.of("Subgraft", "SubgraftBuilder"));

    private static final Set<String> LOOK_UPS =
            Set.of("forName", "getMethod", "getMethods", "getDeclaredMethod", "getDeclaredMethods", "getField");

    @Test
    void signaturesOfTheApiMentionNoInternalType() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (resideInAPackage(INTERNAL).test(type) || !isPublished(type)) {
                continue;
            }
            type.getMethods().stream()
                    .filter(each -> isPublished(each.getModifiers()))
                    .forEach(each -> mentions(
                            violations,
                            each.getFullName(),
                            Stream.concat(each.getAllInvolvedRawTypes().stream(), each.getExceptionTypes().stream())));
            type.getConstructors().stream()
                    .filter(each -> isPublished(each.getModifiers()))
                    .forEach(each -> mentions(violations, each.getFullName(), each.getAllInvolvedRawTypes().stream()));
            type.getFields().stream()
                    .filter(each -> isPublished(each.getModifiers()))
                    .forEach(each -> mentions(violations, each.getFullName(), each.getAllInvolvedRawTypes().stream()));
            mentions(
                    violations,
                    type.getName(),
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream()));
        }
        assertThat(violations).isEmpty();
    }

    /** A new component of a record breaks its callers; only the facts of generated code, which have a version, may be records. */
    @Test
    void theApiHasNoRecords() {
        assertThat(CLASSES.stream()
                        .filter(each -> !resideInAPackage(INTERNAL).test(each) && isPublished(each))
                        .filter(each -> !each.getPackageName().equals("io.subgraft.generated"))
                        .filter(JavaClass::isRecord))
                .isEmpty();
    }

    private static boolean isPublished(JavaClass type) {
        return isPublished(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isPublished).orElse(true);
    }

    private static boolean isPublished(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static void mentions(Set<String> violations, String place, Stream<? extends JavaClass> types) {
        types.map(JavaClass::getBaseComponentType)
                .filter(resideInAPackage(INTERNAL))
                .forEach(each -> violations.add(place + " mentions " + each.getName()));
    }

    @Test
    void packagesFormNoCycle() {
        slices().assignedFrom(new PackageOfClass()).should().beFreeOfCycles().check(CLASSES);
    }

    /** Every package is a slice of its own, also one below another. */
    private static final class PackageOfClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void classesOfAPackageFormNoCycleButThoseListed() {
        assertThat(ClassCycles.in(CLASSES)).isEqualTo(CLASS_CYCLES);
    }

    @Test
    void optionalLibrariesStayInTheirPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.http.servlet")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.internal.write.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(CLASSES);
    }

    /** Setters of entities are found by their names, which have nothing to do with versions. */
    @Test
    void versionsAreAskedForInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.subgraft.internal.compatibility", "io.subgraft.internal.requirement")
                .and()
                .doNotHaveFullyQualifiedName("io.subgraft.internal.write.model.Setters")
                .should()
                .dependOnClassesThat(type(Version.class).or(type(MethodHandles.class)))
                .orShould()
                .callMethodWhere(describe(
                        "looks for a class or a method by its name",
                        call -> call.getTargetOwner().isEquivalentTo(Class.class)
                                && LOOK_UPS.contains(call.getTarget().getName())))
                .check(CLASSES);
    }

    @Test
    void sessionsAreOpenedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.subgraft.internal.session")
                .should()
                .callMethodWhere(describe(
                        "opens a session",
                        call -> call.getTarget().getName().startsWith("open")
                                && call.getTarget().getName().endsWith("Session")))
                .check(CLASSES);
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
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void noPackageHoldsMoreThanAnEighthOfTheClasses() {
        var sizes = CLASSES.stream()
                .filter(each -> !each.getEnclosingClass().isPresent())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(all * 12 / 100));
    }
}
