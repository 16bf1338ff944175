package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.AnswerWriter;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.serve.ontology.Uses;
import dev.lanyard.serve.ontology.Vocabulary;
import dev.lanyard.store.OntologyFiles;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;

/** The pages over one state of a graph. */
public final class Site {
  private final Questions questions;
  private final Asker asker;
  private final AnswerWriter writer;
  private final Library library;
  private final Things things;
  private final Supplier<StartPage> start;
  private final Supplier<String> terms;
  private final Supplier<Page> ontology;

  /**
   * Its pages.
   *
   * @param addresses where the page of a thing is, by its IRI; empty if it has none here
   * @param texts of the documents
   */
  public Site(
      Dataset dataset,
      Questions questions,
      Function<String, Optional<String>> addresses,
      Texts texts) {
    this.questions = questions;
    this.asker = new Asker(dataset);
    this.writer = new AnswerWriter(new Names(dataset));
    this.library = Library.of(dataset, addresses, texts);
    this.things = new Things(library);
    var uses = Lazy.of(() -> Uses.of(dataset));
    var vocabulary = Lazy.of(() -> Vocabulary.of(OntologyFiles.load()));
    this.terms = Lazy.of(() -> EditorData.terms(vocabulary.get(), uses.get()));
    this.ontology = Lazy.of(() -> OntologyPage.view(vocabulary.get(), uses.get()).fill());
    this.start = Lazy.of(() -> StartPage.of(library, questions));
  }

  /**
   * The start page.
   *
   * @param origin how its reader reached this server, {@code http://localhost:3030}
   */
  public Page start(String origin) {
    return start.get().view(origin).fill();
  }

  /**
   * The others.
   *
   * @param path as the browser sends it, {@code /ask/sponsors}
   * @param values what was filled in, empty fields left out
   */
  public Page page(String path, Map<String, String> values) {
    try {
      return find(path, values);
    } catch (Fault fault) {
      return fault(fault);
    }
  }

  /**
   * The page of a thing that the graph says something of.
   *
   * @param path its address
   * @param values what was filled in on it
   */
  public Page thing(Node thing, String path, Map<String, String> values) {
    if (path.equals("/ontology")) {
      return ontology.get();
    }
    return things.page(thing, values).orElseGet(() -> FaultPage.missing(path)).fill();
  }

  /**
   * The page that leads to what can be fetched.
   *
   * @param origin how its reader reached this server
   */
  public static Page data(String origin) {
    return DataPage.view(origin).fill();
  }

  /** The page that says that there is none at {@code path}. */
  public static Page missing(String path) {
    return FaultPage.missing(path).fill();
  }

  /** The page that tells what is to be mended. */
  public static Page fault(Fault fault) {
    return FaultPage.view(fault).fill();
  }

  private Page find(String path, Map<String, String> values) {
    return switch (path) {
      case "/query" -> query(values.getOrDefault("query", ""), values);
      case "/sparql-editor" -> EditorPage.view(questions, values).fill();
      case "/queries.json" -> Page.json(EditorData.questions(questions));
      case "/prefixes.json" -> Page.json(EditorData.prefixes());
      case "/terms.json" -> Page.json(terms.get());
      case "/search" -> SearchPage.view(values.getOrDefault("q", ""), library).fill();
      case "/licences" -> LicencesPage.view().fill();
      case "/search.json" -> SearchPage.suggestions(values.getOrDefault("q", ""), library);
      default ->
          path.startsWith("/ask/")
              ? ask(path.substring("/ask/".length()), values)
              : path.startsWith(LicencesPage.PATH)
                  ? LicencesPage.text(path).orElseGet(() -> missing(path))
                  : Kind.ofList(path)
                      .map(kind -> list(kind, values))
                      .orElseGet(() -> missing(path));
    };
  }

  private Page list(Kind kind, Map<String, String> values) {
    var listing = library.listings().of(kind);
    return values.containsKey("format")
        ? Sheet.of(listing, ListPage.chosen(listing, values), values.getOrDefault("format", ""))
        : ListPage.view(listing, values).fill();
  }

  private Page ask(String name, Map<String, String> given) {
    var question = questions.named(name);
    var values = new TreeMap<>(given);
    values.remove("format");
    if (given.containsKey("format")) {
      return file(asker.ask(question, values), format(given));
    }
    var number = values.getOrDefault(Pages.PAGE, "1");
    values.remove(Pages.PAGE);
    var answer = asker.ask(question, values);
    return AskPage.view(question, values, number, answer, library.facts()).fill();
  }

  private Page file(Answer answer, AnswerFormat format) {
    return new Page(200, format.mediaType(), writer.write(answer, format, 0));
  }

  private Page query(String sparql, Map<String, String> values) {
    if (sparql.isEmpty()) {
      return QueryPage.empty().fill();
    }
    if (values.containsKey("format")) {
      return new Page(
          200, format(values).mediaType(), writer.write(asker.select(sparql), format(values), 0));
    }
    try {
      return QueryPage.answer(
              sparql, values.getOrDefault(Pages.PAGE, "1"), asker.select(sparql), library.facts())
          .fill();
    } catch (Fault fault) {
      return QueryPage.wrong(sparql, fault).fill();
    }
  }

  private static AnswerFormat format(Map<String, String> values) {
    var wanted = values.getOrDefault("format", "");
    var known = Arrays.stream(AnswerFormat.values());
    return known
        .filter(f -> f.toString().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    "format-unknown",
                    "format=" + wanted,
                    "there is no such format",
                    "Take one of: "
                        + Arrays.stream(AnswerFormat.values())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
