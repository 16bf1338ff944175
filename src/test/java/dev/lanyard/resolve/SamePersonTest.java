package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamePersonTest {

  @Test
  void aNicknameThatADocumentGivesJoinsBothNames() {
    var told =
        new Tellings()
            .in("a")
            .person("zoe-zed-hall", "Zoë \"Zed\" Hall")
            .in("b")
            .person("zed-hall", "Zed Hall")
            .in("c")
            .person("zoe-hall", "Zoe Hall");

    assertThat(told.canonical("b", "person/zed-hall"))
        .isEqualTo(told.canonical("c", "person/zoe-hall"));
  }

  @Test
  void aNicknameThatNobodyGivesJoinsNobody() {
    var told =
        new Tellings()
            .in("b")
            .person("zed-hall", "Zed Hall")
            .in("c")
            .person("zoe-hall", "Zoe Hall");

    assertThat(told.canonical("b", "person/zed-hall")).isEqualTo("person/zed-hall");
  }

  @Test
  void anInitialWithTheSameEmployerIsThatPerson() {
    var told =
        new Tellings()
            .in("a")
            .employee("z-hall", "Z. Hall", "acme", "2024-05")
            .in("b")
            .employee("zoe-hall", "Zoë Hall", "acme", "2025-05");

    assertThat(told.canonical("a", "person/z-hall")).isEqualTo("person/zoe-hall");
    assertThat(told.decision("a", "person/z-hall").grounds())
        .isEqualTo(Grounds.INITIAL_AND_COMPANY);
  }

  @Test
  void anInitialAloneIsInDoubt() {
    var told =
        new Tellings().in("a").person("z-hall", "Z. Hall").in("b").person("zoe-hall", "Zoë Hall");

    assertThat(told.canonical("a", "person/z-hall")).isEqualTo("person/z-hall");
    assertThat(told.decision("a", "person/z-hall").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void anInitialThatTwoFitIsInDoubtEvenInGoodCompany() {
    var told =
        new Tellings()
            .in("a")
            .employee("z-hall", "Z. Hall", "acme", "2024-05")
            .in("b")
            .employee("zoe-hall", "Zoë Hall", "acme", "2025-05")
            .in("c")
            .employee("zac-hall", "Zac Hall", "acme", "2025-06");

    assertThat(told.canonical("a", "person/z-hall")).isEqualTo("person/z-hall");
    assertThat(told.decision("a", "person/z-hall").doubts().get(0).candidates())
        .containsExactly("person/zac-hall", "person/zoe-hall");
  }
}
