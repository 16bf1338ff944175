package dev.lanyard.evaluate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One place of a fact, and what may stand there to say the same. */
public sealed interface Slot {

  /** How it is shown to people. */
  String text();

  /** Whether both mean the same thing. It is symmetric, and only slots of one sort match. */
  boolean matches(Slot other);

  /** An entity, which matches by any of its names (see {@link Names#fold}). */
  record Named(List<String> names) implements Slot {
    public Named {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return names.isEmpty() ? "?" : names.get(0);
    }

    @Override
    public boolean matches(Slot other) {
      return other instanceof Named named && Names.meet(names, named.names);
    }
  }

  /**
   * An event, a series or a role: matches as {@link Named} does, or where the same words tell it
   * from others, in whatever order. {@code KubeCon EU 2025} is {@code KubeCon + CloudNativeCon
   * Europe 2025}.
   */
  record Worded(List<String> names) implements Slot {
    public Worded {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return names.isEmpty() ? "?" : names.get(0);
    }

    @Override
    public boolean matches(Slot other) {
      return other instanceof Worded worded
          && (Names.meet(names, worded.names) || sameGist(worded));
    }

    private boolean sameGist(Worded other) {
      // "The Virtual Conference" has no telling words, and is no other such event.
      List<Set<String>> gists =
          other.names.stream().map(Names::gist).filter(gist -> !gist.isEmpty()).toList();
      return names.stream().map(Names::gist).anyMatch(gists::contains);
    }
  }

  /**
   * A date as precise as it is stated: {@code 2025-04-01}, {@code 2025-04} or {@code 2025}. A month
   * matches each of its days; a year, which says too little about a meetup, only itself.
   */
  record Dated(String text) implements Slot {
    private static final int MONTH = "2025-04".length();

    @Override
    public boolean matches(Slot other) {
      return other instanceof Dated date
          && (text.equals(date.text) || contains(date) || date.contains(this));
    }

    private boolean contains(Dated day) {
      return text.length() == MONTH && day.text.startsWith(text + "-");
    }
  }

  /** A recording: the same YouTube video at whatever second, or the same address. */
  record Filmed(String text) implements Slot {
    private static final Pattern YOUTUBE =
        Pattern.compile(
            "(?:youtu\\.be/|youtube(?:-nocookie)?\\.com/(?:embed/|live/|shorts/|v/|watch\\?(?:.*&)?v=))"
                + "([\\w-]{11})(?![\\w-])");
    private static final Pattern SAME_PLACE = Pattern.compile("^https?://(?:www\\.)?|/+$");

    @Override
    public boolean matches(Slot other) {
      return other instanceof Filmed film && identity().equals(film.identity());
    }

    private String identity() {
      Matcher video = YOUTUBE.matcher(text);
      return video.find() ? video.group(1) : SAME_PLACE.matcher(text).replaceAll("");
    }
  }

  /**
   * A talk. Talks with titles are one when a title of one and a title of the other are the same
   * name, or share words up to an F1 of 0.8; nothing else is asked of them.
   *
   * <p>Talks without a title, on both sides, are one when they were given at the same event, or
   * both at none, and share a speaker, or both have none. One shared speaker is enough, so that one
   * speaker overlooked is one mistake, and does not make the others' talk another one.
   *
   * <p>A talk with a title is never one without: a reader who finds no title says that there is
   * none, and a title made up is as wrong as one overlooked.
   *
   * @param titles none for a talk without a title
   * @param events none where the document does not say
   */
  record Session(List<String> titles, List<Slot> events, List<Slot> speakers) implements Slot {
    private static final double ALIKE = 0.8;

    public Session {
      titles = List.copyOf(titles);
      events = List.copyOf(events);
      speakers = List.copyOf(speakers);
    }

    @Override
    public String text() {
      if (!titles.isEmpty()) {
        return titles.get(0);
      }
      String who = String.join(" & ", speakers.stream().map(Slot::text).toList());
      return who.isEmpty() ? "untitled talk" : "untitled talk by " + who;
    }

    @Override
    public boolean matches(Slot other) {
      if (!(other instanceof Session talk) || titles.isEmpty() != talk.titles.isEmpty()) {
        return false;
      }
      return titles.isEmpty()
          ? share(events, talk.events) && share(speakers, talk.speakers)
          : Names.meet(titles, talk.titles) || titles.stream().anyMatch(talk::isNearlyCalled);
    }

    private boolean isNearlyCalled(String title) {
      // 4 of 5 words are 0.8 to the last bit or two.
      return titles.stream().anyMatch(own -> Names.overlap(own, title) > ALIKE - 1e-9);
    }

    private static boolean share(List<Slot> these, List<Slot> those) {
      return these.isEmpty()
          ? those.isEmpty()
          : these.stream().anyMatch(slot -> those.stream().anyMatch(slot::matches));
    }
  }
}
