// SPDX-License-Identifier: Apache-2.0
package org.ytterby;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the house: a package uses those below it, never above, and none beside it. */
class ArchitectureTest {

    private static final List<List<String>> FLOORS = List.of(
            List.of("internal"),
            List.of("quantity", "place", "time", "evidence"),
            List.of("element", "material"),
            List.of("assay", "product", "supply"),
            List.of("process", "regime", "risk"),
            List.of("market"),
            List.of("scenario"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ytterby");

    @Test
    void everyPackageHasItsFloor() {
        List<String> known = FLOORS.stream().flatMap(List::stream).toList();
        assertThat(CORE.stream().map(ArchitectureTest::room).distinct())
                .isSubsetOf(known)
                .contains("element", "assay");
    }

    @Test
    void aPackageUsesOnlyFloorsBelowIt() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                List<String> forbidden = new ArrayList<>();
                for (int other = floor; other < FLOORS.size(); other++) {
                    FLOORS.get(other).stream()
                            .filter(name -> !name.equals(room))
                            .map(name -> "org.ytterby." + name + "..")
                            .forEach(forbidden::add);
                }
                noClasses()
                        .that()
                        .resideInAPackage("org.ytterby." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(new String[0]))
                        .allowEmptyShould(true)
                        .check(CORE);
            }
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.ytterby.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNoFilesNoNetworkNoClockAndNoDatabind() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..", "org.ytterby.io..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, java.io.File.class, java.net.Socket.class)
                .orShould()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                "now|currentTimeMillis|nanoTime")))
                .check(CORE);
        noClasses()
                .that(DescribedPredicate.not(generated()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..")
                .check(CORE);
    }

    @Test
    void publicTypesAreInterfacesEnumsOrFinal() {
        classes()
                .that(DescribedPredicate.not(generated()))
                .and(DescribedPredicate.not(implementedHereAlone()))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    /** Abstract classes that nobody outside of their package can extend. */
    private static DescribedPredicate<JavaClass> implementedHereAlone() {
        return DescribedPredicate.describe(
                "implemented by their own package alone",
                type -> type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.isInterface()
                        && type.getConstructors().stream()
                                .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
                                        || made.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "generated",
                type -> type.getName().contains(".Immutable")
                        || type.getName().endsWith("ModelStyle")
                        || type.getSimpleName().equals("package-info"));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replace("org.ytterby.", "").replaceAll("\\..*", "");
    }
}
