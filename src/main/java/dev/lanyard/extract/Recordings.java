package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the link to a talk's recording and where in it the talk begins. */
final class Recordings {
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)https?://(?:[\\w-]+\\.)*(?:youtube\\.com|youtu\\.be|youtube-nocookie\\.com|vimeo\\.com|skillsmatter\\.com/skillscasts|media\\.ccc\\.de|ccc\\.de|infoq\\.com/presentations|ted\\.com/talks|videolectures\\.net|peertube\\.[\\w.]+|twitch\\.tv/videos|dailymotion\\.com|soundcloud\\.com|spotify\\.com|podcasts\\.apple\\.com|video\\.fosdem\\.org|[\\w.-]+/(?:videos?|recordings?)/|(?:videos?|watch|vod)\\.[\\w.-]+/|[\\w.-]+\\.(?:mp4|webm|mp3|ogv))\\S*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:video|recording|watch(?: (?:the )?(?:video|recording|talk|it))?|listen|recorded talk|the recording|talk recording|\\d{1,2}:\\d\\d(?::\\d\\d)?)$");
  private static final Pattern OFFSET =
      Pattern.compile("[?&#]t=(?:(?<h>\\d+)h)?(?:(?<m>\\d+)m)?(?<s>\\d+)?s?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:starting|starts|begins?|from|at) (?:at )?(?:(?<h>\\d{1,2}):)?(?<m>\\d{1,2}):(?<s>\\d\\d)");

  private Recordings() {}

  /** Whether an address leads to a recording. */
  static boolean isRecording(String address) {
    return HOST.matcher(address).matches();
  }

  /** The link on, or right after, these chars that leads to a recording. */
  static Optional<Mark> near(Unit unit, int from, int to) {
    for (Mark mark : unit.marks()) {
      boolean on =
          mark.from() <= from + 1 && mark.to() >= to - 1 || mark.from() >= from && mark.to() <= to;
      if (mark.kind() == Mark.Kind.LINK && on && isRecording(mark.target())) {
        return Optional.of(mark);
      }
    }
    return unit.marks().stream()
        .filter(m -> m.kind() == Mark.Kind.LINK && m.from() >= to && isRecording(m.target()))
        .filter(
            m ->
                !unit.text().substring(to, m.from()).matches("(?s).*[.!?]\\s.*")
                    || LABEL.matcher(unit.text().substring(m.from(), m.to()).strip()).matches())
        .findFirst()
        .or(
            () ->
                unit.marks().stream()
                    .filter(
                        m ->
                            m.kind() == Mark.Kind.LINK
                                && m.from() >= to
                                && m.target().startsWith("http"))
                    .filter(
                        m ->
                            LABEL
                                .matcher(unit.text().substring(m.from(), m.to()).strip())
                                .matches())
                    .findFirst());
  }

  /** Notes a recording and its offset on a session. */
  static void note(Session session, Unit unit, int from, int to) {
    near(unit, from, to)
        .ifPresent(
            mark -> {
              session.recorded(mark.target(), new Place(unit, mark.from(), mark.to()));
              session.offset = offset(mark.target(), unit.text().substring(mark.to()));
            });
  }

  /** Notes the one recording that a sentence leads to, if none is known. */
  static void within(Session session, Unit unit, Unit.Range sentence) {
    List<Mark> marks =
        unit.marks().stream()
            .filter(m -> m.from() >= sentence.from() && m.to() <= sentence.to())
            .filter(m -> m.kind() == Mark.Kind.LINK && isRecording(m.target()))
            .toList();
    if (session.recording.isEmpty() && marks.size() == 1) {
      note(session, unit, marks.get(0).from(), marks.get(0).to());
    }
  }

  /** The link in a unit that is called a video or a recording, or leads to one. */
  static Optional<Mark> labelled(Unit unit) {
    return unit.marks().stream()
        .filter(m -> m.kind() == Mark.Kind.LINK && m.target().startsWith("http"))
        .filter(m -> LABEL.matcher(unit.text().substring(m.from(), m.to()).strip()).matches())
        .findFirst();
  }

  private static String offset(String address, String after) {
    Matcher matcher = OFFSET.matcher(address);
    if (matcher.find() && matcher.end() > matcher.start() + 3) {
      return duration(
          number(matcher.group("h")) * 3600
              + number(matcher.group("m")) * 60
              + number(matcher.group("s")));
    }
    Matcher clock = CLOCK.matcher(after.length() > 40 ? after.substring(0, 40) : after);
    if (clock.find()) {
      return duration(
          number(clock.group("h")) * 3600
              + number(clock.group("m")) * 60
              + number(clock.group("s")));
    }
    return "";
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Seconds as {@code PT1H33M9S}. */
  static String duration(int seconds) {
    return java.time.Duration.ofSeconds(seconds).toString();
  }
}
