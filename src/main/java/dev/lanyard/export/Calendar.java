package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The events as iCalendar, whole days each. Where only the month or the year is known there is no
 * day to put it on: such an event is left out, with a notice.
 */
record Calendar() implements Document {
  @Override
  public String name() {
    return "ical";
  }

  @Override
  public String says() {
    return "events as iCalendar";
  }

  @Override
  public String ending() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    var lines = new ICalLines(writer);
    var left = new ArrayList<String>();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Lanyard//lanyard export//EN");
    for (Node event : selection.visit(name(), selection.things(Lan.Event))) {
      Optional<LocalDate> day = day(selection.facts().date(event, Lan.startDate));
      if (day.isPresent()) {
        event(lines, selection, event, day.get());
      } else {
        left.add(selection.facts().label(event));
      }
    }
    lines.plain("END", "VCALENDAR");
    writer.flush();
    return left.isEmpty() ? List.of() : List.of(notice(left));
  }

  private static String notice(List<String> left) {
    return "%d event%s left out, since the day is not known: %s"
        .formatted(left.size(), left.size() == 1 ? " is" : "s are", String.join(", ", left));
  }

  private static void event(ICalLines lines, Selection selection, Node event, LocalDate start)
      throws IOException {
    Facts facts = selection.facts();
    LocalDate end =
        day(facts.date(event, Lan.endDate)).filter(d -> !d.isBefore(start)).orElse(start);
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", event.getURI());
    // The standard wants to know when this was written; the same graph gives the same file.
    lines.plain("DTSTAMP", DateTimeFormatter.BASIC_ISO_DATE.format(start) + "T000000Z");
    lines.plain("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(start));
    lines.plain("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(end.plusDays(1)));
    lines.text("SUMMARY", facts.label(event));
    lines.text("LOCATION", location(selection, event));
    lines.text(
        "CATEGORIES",
        facts.objects(event, Lan.inSeries).stream().map(facts::label).findFirst().orElse(""));
    lines.text("DESCRIPTION", programme(selection, event));
    boolean announced = facts.has(event, Lan.status, Lan.Announced.asNode());
    lines.plain("STATUS", announced ? "TENTATIVE" : "CONFIRMED");
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("URL", event.getURI());
    lines.plain("END", "VEVENT");
  }

  private static String location(Selection selection, Node event) {
    Facts facts = selection.facts();
    return List.of(Lan.venue, Lan.place).stream()
        .map(property -> Cell.firstLabel(selection, facts.objects(event, property)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A line for each talk: {@code Queues that sleep (Priya Raman, Tom Li)}. */
  private static String programme(Selection selection, Node event) {
    Facts facts = selection.facts();
    return facts.subjects(Lan.atEvent, event).stream()
        .filter(selection::has)
        .map(
            talk -> {
              String speakers =
                  facts.objects(talk, Lan.speaker).stream()
                      .map(facts::label)
                      .collect(Collectors.joining(", "));
              return facts.label(talk) + (speakers.isEmpty() ? "" : " (" + speakers + ")");
            })
        .collect(Collectors.joining("\n"));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
