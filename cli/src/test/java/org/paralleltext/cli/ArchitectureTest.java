package org.paralleltext.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The design's directions: each step knows the earlier ones only. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.paralleltext");

  @Test
  void classesOfEveryModuleWereImported() {
    assertThat(CLASSES.size()).isGreaterThan(70);
    assertThat(CLASSES.contain("org.paralleltext.text.Span")).isTrue();
    assertThat(CLASSES.contain("org.paralleltext.align.Aligner")).isTrue();
    assertThat(CLASSES.contain("org.paralleltext.eval.BeadScore")).isTrue();
    assertThat(CLASSES.contain("org.paralleltext.cli.Main")).isTrue();
  }

  @Test
  void theWayOfTheDataHasOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("..paralleltext.text..")
        .layer("resolution")
        .definedBy("..paralleltext.resolution..")
        .layer("read")
        .definedBy("..paralleltext.read..")
        .layer("bitext")
        .definedBy("..paralleltext.bitext..")
        .layer("memory")
        .definedBy("..paralleltext.memory..")
        .layer("write")
        .definedBy("..paralleltext.write..")
        .layer("segment")
        .definedBy("..paralleltext.segment..")
        .layer("layout")
        .definedBy("..paralleltext.layout..")
        .layer("lexicon")
        .definedBy("..paralleltext.lexicon..")
        .layer("score")
        .definedBy("..paralleltext.score..")
        .layer("anchor")
        .definedBy("..paralleltext.anchor..")
        .layer("search")
        .definedBy("..paralleltext.search..")
        .layer("align")
        .definedBy("..paralleltext.align..")
        .layer("group")
        .definedBy("..paralleltext.group..")
        .layer("lineage")
        .definedBy("..paralleltext.lineage..")
        .layer("check")
        .definedBy("..paralleltext.check..")
        .layer("eval")
        .definedBy("..paralleltext.eval..")
        .layer("cli")
        .definedBy("..paralleltext.cli..")
        .layer("maligna")
        .definedBy("..paralleltext.maligna..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("layout")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("segment")
        .mayOnlyBeAccessedByLayers("bitext", "write", "search", "align", "cli")
        .whereLayer("eval")
        .mayOnlyBeAccessedByLayers("layout", "maligna", "cli")
        .whereLayer("maligna")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("lineage")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("group")
        .mayOnlyBeAccessedByLayers("lineage", "cli")
        .whereLayer("align")
        .mayOnlyBeAccessedByLayers("lineage", "cli")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("align")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("anchor")
        .mayOnlyBeAccessedByLayers("search", "align", "lineage", "cli")
        .whereLayer("score")
        .mayOnlyBeAccessedByLayers("anchor", "search", "align", "lineage", "cli")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("score", "align", "group", "lineage", "check", "cli")
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("check", "cli")
        .whereLayer("memory")
        .mayOnlyBeAccessedByLayers("write", "check", "cli")
        .whereLayer("bitext")
        .mayOnlyBeAccessedByLayers(
            "write", "score", "anchor", "search", "align", "group", "lineage", "check", "eval",
            "maligna", "cli")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("resolution", "memory", "lexicon", "eval", "layout", "cli")
        .whereLayer("resolution")
        .mayOnlyBeAccessedByLayers(
            "bitext", "write", "layout", "score", "anchor", "search", "align", "group", "lineage",
            "check", "eval", "maligna", "cli")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.paralleltext.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theAlignerKnowsNoFiles() {
    noClasses()
        .that(
            resideInAnyPackage(
                "..score..",
                "..anchor..",
                "..paralleltext.search..",
                "..paralleltext.align..",
                "..paralleltext.group..",
                "..paralleltext.lineage..",
                "..paralleltext.check.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels.."))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineParsesArgumentsAndUsesTheConsole() {
    noClasses()
        .that(resideInAPackage("org.paralleltext..").and(not("..cli..")))
        .should()
        .dependOnClassesThat(resideInAPackage("picocli.."))
        .check(CLASSES);
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /** {@code Math} may give other last digits on another machine. */
  @Test
  void logarithmsAndPowersAreTheSameEverywhere() {
    noClasses()
        .should()
        .callMethod(Math.class, "log", double.class)
        .orShould()
        .callMethod(Math.class, "log10", double.class)
        .orShould()
        .callMethod(Math.class, "log1p", double.class)
        .orShould()
        .callMethod(Math.class, "exp", double.class)
        .orShould()
        .callMethod(Math.class, "expm1", double.class)
        .orShould()
        .callMethod(Math.class, "pow", double.class, double.class)
        .check(CLASSES);
  }

  @Test
  void noPublicSignatureShowsAThirdPartyType() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            resideInAPackage("org.paralleltext..").and(not("..cli..")).and(isPublic()))
        .should()
        .notHaveRawReturnType(resideInAnyPackage("com.ibm..", "com.google..", "opennlp.."))
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes().should().haveNameNotMatching(".*(Impl|Utils?|Helper|Manager)").check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> not(String packages) {
    return DescribedPredicate.not(resideInAPackage(packages));
  }

  private static DescribedPredicate<JavaClass> isPublic() {
    return DescribedPredicate.describe(
        "are public",
        type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
  }
}
