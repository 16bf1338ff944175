package dev.lanyard.cli;

import picocli.CommandLine.Option;

/** Where to listen: options of every command that serves. */
final class ServingOptions {
  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Who may reach it: 127.0.0.1 only this machine, 0.0.0.0 everyone (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--no-watch",
      description = "Serve what is there at the start, whatever changes in the folder afterwards.")
  private boolean withoutWatching;

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  /** Whether to take up what changes. */
  boolean watches() {
    return !withoutWatching;
  }
}
