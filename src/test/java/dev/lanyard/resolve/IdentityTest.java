package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static dev.lanyard.resolve.Decision.Outcome.NEW;
import static dev.lanyard.resolve.Decision.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class IdentityTest {

  @Test
  void anOrganisationIsTheSameWithoutItsLegalForm() {
    var told =
        new Tellings()
            .in("a")
            .organisation("acme-systems", "Acme Systems")
            .in("b")
            .organisation("acme-systems-inc", "ACME Systems, Inc.");

    assertThat(told.canonical("a", "organisation/acme-systems"))
        .isEqualTo(told.canonical("b", "organisation/acme-systems-inc"));
  }

  @Test
  void anOrganisationIsNotTheSameForPartOfItsName() {
    var told =
        new Tellings()
            .in("a")
            .organisation("acme", "Acme")
            .in("b")
            .organisation("acme-systems", "Acme Systems");

    assertThat(told.decision("a", "organisation/acme").outcome()).isEqualTo(NEW);
    assertThat(told.decision("b", "organisation/acme-systems").outcome()).isEqualTo(NEW);
  }

  @Test
  void anOrganisationGoesByTheNameThatIsKnown() {
    var told =
        new Tellings()
            .organisation("amazon-web-services", "Amazon Web Services", "also", "AWS")
            .in("a")
            .organisation("aws", "AWS");

    assertThat(told.canonical("a", "organisation/aws"))
        .isEqualTo("organisation/amazon-web-services");
    assertThat(told.decided().labels())
        .containsEntry("organisation/amazon-web-services", "Amazon Web Services");
  }

  @Test
  void aNameThatTwoKnownOrganisationsBearIsInDoubt() {
    var told =
        new Tellings()
            .organisation("north", "Borealis North", "also", "Borealis")
            .organisation("south", "Borealis South", "also", "Borealis")
            .in("a")
            .organisation("borealis", "Borealis");

    assertThat(told.decision("a", "organisation/borealis").outcome()).isEqualTo(DOUBTFUL);
    assertThat(told.decision("a", "organisation/borealis").reason())
        .contains("organisation/north or organisation/south");
    assertThat(told.canonical("a", "organisation/borealis")).isEqualTo("organisation/borealis");
  }

  @Test
  void twoThatAreKnownStayTwo() {
    var told =
        new Tellings()
            .organisation("acme", "Acme")
            .organisation("acme-inc", "Acme Inc")
            .in("a")
            .organisation("acme", "Acme")
            .organisation("acme-inc", "Acme Inc");

    assertThat(told.canonical("a", "organisation/acme")).isEqualTo("organisation/acme");
    assertThat(told.canonical("a", "organisation/acme-inc")).isEqualTo("organisation/acme-inc");
  }

  @Test
  void aSeriesIsTheSameWithOrWithoutTheWordMeetup() {
    var told =
        new Tellings()
            .in("a")
            .series("pods-pints", "Pods & Pints")
            .in("b")
            .series("pods-pints-meetup", "Pods & Pints Meetup");

    assertThat(told.canonical("a", "series/pods-pints"))
        .isEqualTo(told.canonical("b", "series/pods-pints-meetup"));
  }

  @Test
  void aPersonIsTheSameWithATitleOrAccents() {
    var told =
        new Tellings()
            .in("a")
            .person("dr-zoe-hall", "Dr Zoë Hall")
            .in("b")
            .person("zoe-hall", "Zoe Hall")
            .in("c")
            .person("zoe-hall", "Zoe Hall");

    assertThat(told.canonical("a", "person/dr-zoe-hall")).isEqualTo("person/zoe-hall");
    assertThat(told.decision("b", "person/zoe-hall").outcome()).isEqualTo(SAME);
  }

  @Test
  void anInitialMoreOrLessMakesNoOtherPerson() {
    var told =
        new Tellings()
            .in("a")
            .person("zoe-b-hall", "Zoë B. Hall")
            .in("b")
            .person("zoe-hall", "Zoë Hall");

    assertThat(told.canonical("a", "person/zoe-b-hall"))
        .isEqualTo(told.canonical("b", "person/zoe-hall"));
  }

  @Test
  void differentInitialsMakeTwoPersonsAndLeaveTheThirdInDoubt() {
    var told =
        new Tellings()
            .in("a")
            .person("zoe-b-hall", "Zoë B. Hall")
            .in("b")
            .person("zoe-c-hall", "Zoë C. Hall")
            .in("c")
            .person("zoe-hall", "Zoë Hall");

    assertThat(told.canonical("a", "person/zoe-b-hall")).isEqualTo("person/zoe-b-hall");
    assertThat(told.canonical("b", "person/zoe-c-hall")).isEqualTo("person/zoe-c-hall");
    assertThat(told.decision("c", "person/zoe-hall").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void theOrderOfWhatIsToldDoesNotMatter() {
    var told =
        hosted()
            .in("b")
            .series("pods-meetup", "Pods Meetup")
            .event(
                "pods-8-may", "Pods", "inSeries", "series/pods-meetup", "startDate", "2024-05-08")
            .person("zoe", "Zoë")
            .person("zoe-b-hall", "Zoë B. Hall");
    var backwards = new ArrayList<>(told.sightings());
    Collections.reverse(backwards);

    assertThat(Identity.decide(backwards).decisions()).isEqualTo(told.decided().decisions());
    assertThat(Identity.decide(backwards).labels()).isEqualTo(told.decided().labels());
  }

  private static Tellings hosted() {
    return new Tellings()
        .in("a")
        .series("pods", "Pods")
        .person("zoe-hall", "Zoë Hall")
        .event(
            "pods-may-2024", "Pods May 2024", "inSeries", "series/pods", "host", "person/zoe-hall");
  }
}
