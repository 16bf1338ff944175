package dev.lanyard.cli;

import dev.lanyard.store.Forgotten;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which graphs of a folder a command looks after: those it may delete when their texts go. */
sealed interface Keeper {
  /** The name of the command. */
  String maker();

  /**
   * Whether it may work in the folder of a ledger.
   *
   * @throws dev.lanyard.fault.Fault {@code folder-foreign}
   */
  void admit(Ledger ledger);

  /** Whether the graph of an entry goes, now that its text is not among those given. */
  boolean drops(Entry entry, Path folder, Forgotten forgotten);

  /** All of them: the folder holds the graphs of the texts that were given, and no other. */
  record Whole() implements Keeper {
    @Override
    public String maker() {
      return RunCommand.NAME;
    }

    @Override
    public void admit(Ledger ledger) {
      ledger.expectAllOf(maker());
    }

    @Override
    public boolean drops(Entry entry, Path folder, Forgotten forgotten) {
      return true;
    }
  }

  /**
   * Those of texts that were below the folders that are given now. A graph of another command, of
   * another folder of texts, or of somebody else, is left alone.
   *
   * @param inputs files and folders
   */
  record Below(List<Path> inputs) implements Keeper {
    public Below {
      inputs = inputs.stream().filter(Files::isDirectory).toList();
    }

    @Override
    public String maker() {
      return ExtractCommand.NAME;
    }

    @Override
    public void admit(Ledger ledger) {}

    @Override
    public boolean drops(Entry entry, Path folder, Forgotten forgotten) {
      Path source = folder.resolve(entry.source()).normalize();
      return entry.maker().equals(maker())
          && inputs.stream()
              .map(input -> folder.resolve(Origin.from(folder, input, forgotten)).normalize())
              .anyMatch(source::startsWith);
    }
  }
}
