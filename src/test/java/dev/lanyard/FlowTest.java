package dev.lanyard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts travel one way: a package uses the ones to its left, never one to its right. */
class FlowTest {
  /** The route; packages in one row may use each other, but not in a circle. */
  private static final List<List<String>> ROUTE =
      List.of(
          List.of("fault"),
          List.of("read"),
          List.of("annotate"),
          List.of("extract"),
          List.of("resolve"),
          List.of("graph"),
          List.of("store"),
          List.of("link", "ask", "export", "serve", "evaluate"),
          List.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.lanyard");

  @Test
  void everyPackageIsOnTheRoute() {
    JavaPackage root = CLASSES.getPackage("dev.lanyard");

    assertThat(root.getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(ROUTE.stream().flatMap(List::stream).toList());
  }

  @Test
  void everyPackageIsFreeOfNull() {
    assertThat(CLASSES.getPackage("dev.lanyard").getSubpackagesInTree())
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void noPackageUsesOneToItsRight(int row) {
    noClasses()
        .that()
        .resideInAnyPackage(below(ROUTE.subList(row, row + 1)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below(ROUTE.subList(row + 1, ROUTE.size())))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching("dev.lanyard.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineUsesTheWholePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(below(ROUTE.subList(0, ROUTE.size() - 1)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.lanyard")
        .check(CLASSES);
  }

  @Test
  void onlyAnnotateKnowsCoreNlp() {
    onlyBelow(List.of(List.of("annotate")), "edu.stanford.nlp..");
  }

  @Test
  void onlyGraphAndWhatFollowsKnowJena() {
    onlyBelow(ROUTE.subList(5, ROUTE.size()), "org.apache.jena..");
  }

  @Test
  void onlyTheCommandLineKnowsOptionsAndProgressBars() {
    onlyBelow(List.of(List.of("cli")), "picocli..", "me.tongfei..");
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lanyard.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lanyard.cli..")
        .should()
        .callCodeUnitWhere(calls("java\\.lang\\.(System|Runtime)\\.(exit|halt)\\(.*"))
        .check(CLASSES);
  }

  @Test
  void factsDependOnNeitherClockNorChance() {
    noClasses()
        .that()
        .resideInAnyPackage(below(ROUTE.subList(0, 7)))
        .should()
        .callCodeUnitWhere(
            calls(
                "java\\.time\\..*\\.now\\(.*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
                    + "|java\\.lang\\.Math\\.random\\(.*"
                    + "|java\\.util\\.UUID\\.randomUUID\\(.*"
                    + "|java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*"))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String target) {
    return describe("target " + target, each -> each.getTarget().getFullName().matches(target));
  }

  private static void onlyBelow(List<List<String>> rows, String... library) {
    String[] allowed =
        Stream.concat(Stream.of("dev.lanyard"), Stream.of(below(rows))).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }

  private static String[] below(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .map("dev.lanyard.%s.."::formatted)
        .toArray(String[]::new);
  }
}
