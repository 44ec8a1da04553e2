package io.notaflow;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may see whom in the pure part: the domain is the only thing all steps share. */
class ArchitectureTest {
    private static final List<String> STEPS = List.of("decode", "validate", "privacy", "enrich", "lifecycle");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.notaflow");

    @Test
    void domainKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("io.notaflow.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.notaflow.domain..")
                .check(MAIN);
    }

    @Test
    void stepsSeeTheDomainAndNotEachOther() {
        for (String step : STEPS) {
            String[] others = STEPS.stream()
                    .filter(other -> !other.equals(step))
                    .map(other -> "io.notaflow." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.notaflow." + step + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .orShould()
                    .dependOnClassesThat(resideInAPackage("io.notaflow.table.."))
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
    }

    @Test
    void tablesSeeTheDomainOnlyAndConfigurationSeesNoSibling() {
        noClasses()
                .that()
                .resideInAPackage("io.notaflow.table..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.notaflow..")
                        .and(not(resideInAnyPackage("io.notaflow.table..", "io.notaflow.domain.."))))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("io.notaflow.config..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.notaflow..").and(not(resideInAPackage("io.notaflow.config.."))))
                .check(MAIN);
    }

    @Test
    void xmlAndJsonAreReadInDecodeAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.notaflow.decode..", "io.notaflow.config..", "io.notaflow.anomaly.alert..")
                .and()
                .haveNameNotMatching("io\\.notaflow\\.anomaly\\.rule\\.read\\.JsonText.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "com.ctc..", "org.codehaus.stax2..", "com.fasterxml..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.notaflow.table..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.iceberg..")
                .check(MAIN);
    }

    @Test
    void nothingAsksTheClock() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                .check(MAIN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(MAIN);
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("io.notaflow.(*)..").should().beFreeOfCycles().check(MAIN);
    }
}
