package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.DiskStore;
import dev.lanyard.store.Fixture;
import dev.lanyard.store.Prefixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Serves a graph from disk. */
class OnDiskTest {
  private static final String ONE = "1111111111111111";
  private static final String OTHER = "2222222222222222";

  @TempDir(cleanup = CleanupMode.NEVER) // what is mapped into memory cannot be deleted everywhere
  private Path folder;

  private final AtomicInteger loads = new AtomicInteger();
  private final Supplier<Dataset> loader =
      () -> {
        loads.incrementAndGet();
        return Fixture.dataset();
      };

  @Test
  void answersAsOneInMemoryDoes() throws Exception {
    var dataset = new DiskStore(folder).open(ONE, loader);
    try (var disk = Endpoint.of(dataset, Questions.bundled()).port(0).start();
        var memory = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start()) {
      var one = new Visitor(disk.url());
      var other = new Visitor(memory.url());
      for (var question : Questions.bundled().all()) {
        var path = "ask/" + question.name() + "?format=csv";
        assertThat(one.get(path).body()).as(path).isEqualTo(other.get(path).body());
      }
      for (var path :
          new String[] {"", "id/person/tom-li", "id/person/tom-li.nt", "reconcile", "ontology"}) {
        assertThat(one.get(path).statusCode()).as(path).isEqualTo(200);
      }
      assertThat(one.get("id/person/tom-li.nt").body().lines().sorted())
          .isEqualTo(other.get("id/person/tom-li.nt").body().lines().sorted().toList());
      assertThat(words(one)).contains("Priya Raman");
    } finally {
      // What a server makes in the background may still be reading.
      TDBInternal.expel(dataset.asDatasetGraph(), true);
    }
  }

  @Test
  void isLoadedOnceForEachFingerprint() throws IOException {
    var store = new DiskStore(folder);
    for (var fingerprint : new String[] {ONE, ONE, OTHER, OTHER}) {
      var dataset = store.open(fingerprint, loader);
      TDBInternal.expel(dataset.asDatasetGraph());
    }

    assertThat(loads).hasValue(2);
    try (var kept = Files.list(folder)) {
      assertThat(kept).extracting(Path::getFileName).containsExactly(Path.of("graph-" + OTHER));
    }
  }

  @Test
  void beginsAnewWhereLoadingWasInterrupted() throws IOException {
    Files.createDirectories(folder.resolve("building/Data-0001"));
    Files.writeString(folder.resolve("building/Data-0001/nodes.dat"), "half");

    var dataset = new DiskStore(folder).open(ONE, loader);

    assertThat(folder.resolve("building")).doesNotExist();
    TDBInternal.expel(dataset.asDatasetGraph());
  }

  @Test
  void saysWhenAFolderCannotBeUsed() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> new DiskStore(file).open(ONE, loader))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("store-unusable"));
  }

  private static String words(Visitor visitor) throws IOException, InterruptedException {
    return visitor
        .post(
            "lanyard/sparql",
            "application/sparql-query",
            Prefixes.sparql()
                + "SELECT ?name { ?p text:query (rdfs:label 'ram*') ; rdfs:label ?name }")
        .body();
  }
}
