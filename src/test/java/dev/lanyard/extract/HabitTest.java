package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HabitTest {

  @Test
  void isEachReadByARule() {
    JavaClasses rules =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.lanyard.extract");
    Set<String> claimed =
        rules.stream()
            .filter(type -> !type.isEquivalentTo(Habit.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .map(JavaFieldAccess::getTarget)
            .filter(field -> field.getOwner().isEquivalentTo(Habit.class))
            .map(field -> field.getName())
            .collect(Collectors.toSet());

    assertThat(Habit.values())
        .extracting(Habit::name)
        .as("habits that no rule has any more: drop them")
        .isSubsetOf(claimed);
  }

  @Test
  void isDescribedInOneSentence() {
    assertThat(Habit.values())
        .allSatisfy(habit -> assertThat(habit.reads()).matches("\\p{Lu}[^|\\n]{20,160}[.]"));
  }

  @Test
  void isListedByItsName() {
    assertThat(Arrays.stream(Habit.values()).map(Habit::id))
        .isSorted()
        .contains("by-line", "told-in-prose");
  }
}
