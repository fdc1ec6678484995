package dev.goh.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.Rules;
import dev.goh.vault.VaultRules;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the libraries leave alone: the clock, the place, reflection. The command may use the first two. */
class LibrariesTest {
    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.goh.core", "dev.goh.markdown", "dev.goh.vault");

    private static DescribedPredicate<JavaCall<?>> named(String... names) {
        Set<String> all = Set.of(names);
        return describe("is named " + all, call -> all.contains(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> of(Class<?> type) {
        return describe("is of " + type, call -> call.getTargetOwner().isAssignableTo(type));
    }

    private static DescribedPredicate<JavaCall<?>> ofPackage(String name) {
        return describe(
                "is of " + name, call -> call.getTargetOwner().getPackageName().equals(name));
    }

    @Test
    void theClassesAreThere() {
        assertThat(LIBRARIES.size()).isGreaterThan(300);
        assertThat(LIBRARIES.contain(Rule.class)).isTrue();
    }

    @Test
    void timeEntersThroughTheContextAlone() {
        noClasses()
                .should()
                .callMethodWhere(named("now").and(ofPackage("java.time")))
                .orShould()
                .callMethodWhere(named("currentTimeMillis", "nanoTime").and(of(System.class)))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(LIBRARIES);
    }

    @Test
    void nothingDependsOnThePlace() {
        noClasses()
                .should()
                .callMethodWhere(named("getDefault").and(of(Locale.class).or(of(TimeZone.class))))
                .orShould()
                .callMethodWhere(named("systemDefault").and(ofPackage("java.time")))
                .orShould()
                .callMethodWhere(named("defaultCharset").and(of(java.nio.charset.Charset.class)))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(LIBRARIES);
    }

    // Rules are plain objects in an explicit list.

    @Test
    void theCoreUsesNoReflectionAndLooksForNoServices() {
        noClasses()
                .that()
                .resideInAPackage("dev.goh.core..")
                .and()
                .areNotAnnotations()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect..")
                        .or(resideInAPackage("java.lang.annotation.."))
                        .or(assignableTo(java.util.ServiceLoader.class))
                        .or(assignableTo(ClassLoader.class)))
                .orShould()
                .callMethodWhere(of(Class.class)
                        .and(describe(
                                "looks into a class",
                                call -> !Set.of(
                                                "getName",
                                                "getSimpleName",
                                                "desiredAssertionStatus",
                                                "cast",
                                                "isInstance")
                                        .contains(call.getTarget().getName()))))
                .check(LIBRARIES);
    }

    @Test
    void everyRuleThatThereIsStandsInAList() {
        Set<String> classes = LIBRARIES.stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Stream.concat(Rules.all().stream(), VaultRules.all().stream())
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(classes).isEqualTo(listed).hasSizeGreaterThan(40);
    }

    @Test
    void noRuleIsMadeOneByAnAnnotation() {
        noClasses()
                .that()
                .areAssignableTo(Rule.class)
                .should()
                .beAnnotatedWith(describe("anything", annotation -> true))
                .check(LIBRARIES);
    }
}
