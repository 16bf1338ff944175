package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One topic may be spelt in several ways.
 *
 * <ol>
 *   <li>Same: <em>Observability</em> and <em>observability</em>, and all else that {@link SameName}
 *       holds to be one: <em>RPA</em>, where a document has <em>robotic process automation
 *       (RPA)</em>.
 *   <li>Same: <em>micro-services</em> and <em>microservice</em>, <em>cost optimisation</em> and
 *       <em>cost optimization</em>.
 *   <li>Same: <em>o11y</em> and <em>observability</em>: everybody knows that, see {@link
 *       ShortForms}.
 *   <li>In doubt: what is spelt like two that are known beforehand.
 *   <li>New: <em>observability</em> and <em>monitoring</em>. That one is a part of the other, or
 *       goes with it, is for the topic scheme to say.
 * </ol>
 *
 * <p>The topic <em>Kubernetes</em> and the project are never one, whatever they are called: things
 * of two kinds are two. The words by which the topic scheme knows a topic are no names of it.
 */
final class SameTopic {
  private final Groups groups;

  SameTopic(Groups groups) {
    this.groups = groups;
  }

  void apply() {
    new SameName(Folded::name).apply(groups, Kind.TOPIC);
    join(SameTopic::spellings, Grounds.SPELLING);
    join(SameTopic::longForms, Grounds.SHORT_FORM);
  }

  private void join(Function<Group, Set<String>> keys, Grounds why) {
    groups.by(Kind.TOPIC, keys).values().forEach(alike -> settle(alike, why));
  }

  private void settle(List<Group> alike, Grounds why) {
    List<Group> known =
        alike.stream().map(groups::current).filter(Group::known).distinct().toList();
    for (Group one : alike) {
      if (known.size() < 2) {
        groups.join(alike.get(0), one, why);
      } else if (!groups.current(one).known()) {
        known.forEach(k -> groups.current(one).doubt(Grounds.SHARED_NAME, k));
      }
    }
  }

  private static Set<String> spellings(Group topic) {
    return topic.names().stream().map(Spelt::key).collect(Collectors.toSet());
  }

  private static Set<String> longForms(Group topic) {
    var forms = new TreeSet<String>();
    for (String name : topic.names()) {
      forms.add(Spelt.key(name));
      ShortForms.of(name).forEach(f -> forms.add(Spelt.key(f)));
    }
    return forms;
  }
}
