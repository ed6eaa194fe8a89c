package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that is not as it was.
 *
 * @param name of the fact, as in {@link TermFacts}
 * @param before null if it was not there
 * @param after null if it is gone
 */
public record Difference(String name, String before, String after) implements Serializable {

  static List<Difference> between(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names.stream()
        .sorted(Comparator.comparingInt(TermFacts::place))
        .map(name -> new Difference(name, before.get(name), after.get(name)))
        .filter(fact -> !Objects.equals(fact.before(), fact.after()))
        .toList();
  }
}
