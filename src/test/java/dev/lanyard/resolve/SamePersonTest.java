package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static dev.lanyard.resolve.Decision.Outcome.NEW;
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

  @Test
  void anInitialIsTheOneOfTwoWhoHasTheSameEmployer() {
    var told =
        new Tellings()
            .in("a")
            .employee("z-hall", "Z. Hall", "acme", "2024-05")
            .in("b")
            .employee("zoe-hall", "Zoë Hall", "acme", "2025-05")
            .in("c")
            .employee("zac-hall", "Zac Hall", "borealis", "2025-06");

    assertThat(told.canonical("a", "person/z-hall")).isEqualTo("person/zoe-hall");
  }

  @Test
  void aFirstNameThatBeginsAnotherIsInDoubtInTheSameCompany() {
    var told =
        new Tellings()
            .in("a")
            .employee("chris-hall", "Chris Hall", "acme", "2024-05")
            .in("b")
            .employee("christian-hall", "Christian Hall", "acme", "2025-05")
            .in("c")
            .employee("christine-marsh", "Christine Marsh", "acme", "2025-05")
            .in("d")
            .employee("chrissie-hall", "Chrissie Hall", "borealis", "2025-05");

    assertThat(told.canonical("a", "person/chris-hall")).isEqualTo("person/chris-hall");
    assertThat(told.decision("a", "person/chris-hall").reason())
        .startsWith("may be person/christian-hall: ");
    assertThat(told.decision("b", "person/christian-hall").outcome()).isEqualTo(NEW);
  }

  @Test
  void soItIsWithinOneDocument() {
    var told =
        new Tellings()
            .in("a")
            .employee("chris-hall", "Chris Hall", "acme", "2024-05")
            .employee("christian-hall", "Christian Hall", "acme", "2024-05");

    assertThat(told.decision("a", "person/chris-hall").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void twoFirstNamesAreOnePersonIfTwoDocumentsTellOneTalkByThem() {
    assertThat(shortName("b").canonical("b", "person/bo-hall")).isEqualTo("person/zoe-hall");
    assertThat(shortName("b").decision("b", "person/bo-hall").grounds())
        .isEqualTo(Grounds.ONE_TALK);
  }

  @Test
  void twoFirstNamesInOneDocumentAreTwoPeople() {
    assertThat(shortName("a").canonical("a", "person/bo-hall")).isEqualTo("person/bo-hall");
  }

  private static Tellings shortName(String document) {
    var told = new Tellings();
    speaker(told.in("a"), "zoe-hall", "Zoë Hall");
    speaker(told.in(document), "bo-hall", "Bo Hall");
    return told;
  }

  private static void speaker(Tellings told, String iri, String name) {
    told.event("con", "Con 2025", "startDate", "2025-05")
        .employee(iri, name, "acme", "2025-05")
        .talk(
            "con/" + iri,
            "Queues that sleep",
            "title",
            "Queues that sleep",
            "atEvent",
            "event/con",
            "speaker",
            "person/" + iri);
  }
}
