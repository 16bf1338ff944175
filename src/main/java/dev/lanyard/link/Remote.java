package dev.lanyard.link;

import java.net.URI;
import java.util.Collection;
import java.util.Map;

/** Other people's data behind an address: whatever speaks there, found by asking. */
public final class Remote {
  static final String JSON = "application/json";

  private Remote() {}

  /** Whether this is an address, not a file. */
  public static boolean is(String to) {
    return to.matches("https?://\\S+");
  }

  /**
   * The service at an address: a reconciliation service if there is its manifest, else a SPARQL
   * endpoint.
   *
   * @param properties by trait, the service's identifier of the property that tells it;
   *     reconciliation services only
   * @param byName whether to ask an endpoint for our names alone, instead of for all it has
   * @param ours what is to be linked
   * @throws dev.lanyard.fault.Fault {@code service-unreachable} or {@code service-nonsense}
   */
  public static Source at(
      URI address,
      Manners manners,
      Map<Trait, String> properties,
      boolean byName,
      Collection<Item> ours) {
    var web = new Web(manners);
    var manifest = web.find(address, JSON).flatMap(Manifest::read);
    if (manifest.isPresent()) {
      return new Reconciliation(address, web, manifest.get(), properties);
    }
    var endpoint = new Endpoint(address, web);
    return new Catalogue(byName ? endpoint.named(ours) : endpoint.all());
  }
}
