package nl.pactportal.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minutes call one region "NOB", "Noordoost" or "Noordoost-Brabant": who looks for one of these
 * finds the others. The register changes by migration only, so it is read once.
 */
@ApplicationScoped
public class PartyWords {
  private static final int MOST = 12;
  private static final int LONGEST_FIRST = -1;

  @PersistenceContext EntityManager em;
  private volatile List<List<String>> names;

  /** What was typed, and the same with other names for the parties in it. */
  public List<String> variants(String typed) {
    if (names == null) {
      names = read();
    }
    return variants(typed, names);
  }

  static List<String> variants(String typed, List<List<String>> names) {
    Set<String> all = new LinkedHashSet<>(Set.of(typed));
    for (List<String> party : names) {
      for (String said : List.copyOf(all)) {
        all.addAll(others(said, party));
      }
    }
    return all.stream().limit(MOST).toList();
  }

  /** With the longest of the party's names that stands there replaced by each other one. */
  private static List<String> others(String said, List<String> party) {
    List<String> longestFirst =
        party.stream()
            .sorted((a, b) -> LONGEST_FIRST * Integer.compare(a.length(), b.length()))
            .toList();
    for (String name : longestFirst) {
      Matcher matcher = whole(name).matcher(said);
      if (matcher.find()) {
        return party.stream()
            .filter(other -> !other.equalsIgnoreCase(name))
            .map(other -> matcher.replaceAll(Matcher.quoteReplacement("\"" + other + "\"")))
            .toList();
      }
    }
    return List.of();
  }

  private static Pattern whole(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private List<List<String>> read() {
    List<?> rows =
        em.createNativeQuery(
                "select p.code, p.name from platform.party p where p.kind in ('REGION', 'OBSERVER')"
                    + " union select a.party_code, a.alias from platform.party_alias a"
                    + " join platform.party q on q.code = a.party_code"
                    + " where q.kind in ('REGION', 'OBSERVER')")
            .getResultList();
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      byCode
          .computeIfAbsent((String) columns[0], code -> new ArrayList<>())
          .add((String) columns[1]);
    }
    return List.copyOf(byCode.values());
  }
}
