package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One talk while it is being read. Mutable: a heading gives the title, the sentence beneath the
 * speakers, a bracket the recording.
 */
final class Session {
  private static final Pattern RECORDED =
      Pattern.compile("(?i)(?<=\\S)\\s+(?:[-–—|] ?|[\\[(])(?:video|slides|recording)s?[\\])]?$");

  /** The rule that found it. */
  final Habit rule;

  /** Where it is stated. */
  final Place at;

  final List<Speaker> speakers = new ArrayList<>();

  /** Where the title stands; empty if none is stated. */
  final List<Place> titles = new ArrayList<>();

  /** What the title says, without what merely surrounds it. */
  String title = "";

  String kind = "Presentation";
  List<Place> kindAt = new ArrayList<>();
  String recording = "";
  List<Place> recordingAt = new ArrayList<>();
  String offset = "";

  /** The units that tell of it, its first one included. */
  final List<Unit> description = new ArrayList<>();

  /** The event it belongs to. */
  Thing event = Thing.named(Thing.Kind.EVENT, "");

  Session(Habit rule, Place at) {
    this.rule = rule;
    this.at = at;
  }

  /** Takes words for the title, without what marks a recording: {@code Queues at rest – video}. */
  Session titled(String words, Place where) {
    title = RECORDED.matcher(words.strip()).replaceFirst("");
    titles.clear();
    int left = words.length() - title.length();
    titles.add(
        words.startsWith(title) && where.words().equals(words)
            ? new Place(where.unit(), where.from(), where.to() - left)
            : where);
    return this;
  }

  Session ofKind(String word, Place where) {
    kind = word;
    kindAt.clear();
    kindAt.add(where);
    return this;
  }

  Session recorded(String address, Place where) {
    recording = address;
    recordingAt.clear();
    recordingAt.add(where);
    return this;
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  List<String> names() {
    return speakers.stream().map(s -> s.person().text()).toList();
  }
}
