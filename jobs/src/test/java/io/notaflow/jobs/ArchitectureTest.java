package io.notaflow.jobs;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.flink.api.common.functions.Function;
import org.junit.jupiter.api.Test;

/** Connectors at the rim, the clock in one place, no way back from the rim to a capability. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.notaflow.jobs");

    @Test
    void theRimDoesNotKnowWhatItServes() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.notaflow.jobs.source..",
                        "io.notaflow.jobs.sink..",
                        "io.notaflow.jobs.runtime..",
                        "io.notaflow.jobs.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.notaflow.jobs.ingest..", "io.notaflow.jobs.kpi..", "io.notaflow.jobs.anomaly..")
                .check(MAIN);
    }

    @Test
    void onlySourceAndSinkKnowConnectors() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.notaflow.jobs.source..", "io.notaflow.jobs.sink..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.flink.connector..", "org.apache.iceberg.flink.sink..", "org.apache.kafka..")
                .check(MAIN);
    }

    @Test
    void functionsAreFinalClassesOfTheirOwn() {
        classes()
                .that()
                .implement(Function.class)
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .beTopLevelClasses()
                .check(MAIN);
    }

    @Test
    void onlyTheClockAsksTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.notaflow.jobs.runtime..")
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("io.notaflow.jobs.(*)..").should().beFreeOfCycles().check(MAIN);
    }
}
