package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import java.net.BindException;

/** Why a server cannot listen where it should. */
final class ListenFaults {
  private ListenFaults() {}

  static Fault wrongPort(int port) {
    return new Fault(
        "port-wrong",
        "--port " + port,
        "there is no such port, expected a number from 0 to 65535",
        "Give a port such as 3030, or 0 for any that is free.");
  }

  static Fault of(RuntimeException failure, String host, int port) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var taken =
        root instanceof BindException && String.valueOf(root.getMessage()).contains("in use");
    return taken
        ? new Fault(
            "port-taken",
            "--port " + port,
            "another program listens at port %d of %s".formatted(port, host),
            "Stop that program, or take another port: --port %d, or --port 0 for any that is free."
                .formatted(port + 1),
            failure)
        : new Fault(
            "host-unusable",
            "--host %s --port %d".formatted(host, port),
            "this machine cannot listen there (%s)".formatted(root),
            "Use --host 127.0.0.1 for this machine alone or 0.0.0.0 for everyone, and a port above 1023.",
            failure);
  }
}
