package nl.pactportal.funding.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pactportal.funding.form.FormAnswers;

/**
 * What becomes of a draft two people changed. A field only one of them touched takes his text;
 * where both wrote something else, nothing is decided and the second one sees both.
 */
final class ContentMerge {
  private final List<Clash> clashes = new ArrayList<>();
  private final ApplicationContent merged;

  /**
   * @param base what the writer began from
   * @param theirs what is stored now
   */
  ContentMerge(ApplicationContent base, ApplicationContent mine, ApplicationContent theirs) {
    merged =
        new ApplicationContent(
            one("application.title", null, base.title(), mine.title(), theirs.title()),
            one(
                "application.activities",
                null,
                base.activities(),
                mine.activities(),
                theirs.activities()),
            one(
                "application.requested",
                null,
                base.requested(),
                mine.requested(),
                theirs.requested()),
            answers(base.answers(), mine.answers(), theirs.answers()),
            one("costs.title", null, base.costs(), mine.costs(), theirs.costs()));
  }

  private FormAnswers answers(FormAnswers base, FormAnswers mine, FormAnswers theirs) {
    TreeSet<String> keys = new TreeSet<>(mine.values().keySet());
    keys.addAll(theirs.values().keySet());
    Map<String, String> both = new TreeMap<>();
    keys.forEach(
        key -> both.put(key, one(null, key, base.get(key), mine.get(key), theirs.get(key))));
    return new FormAnswers(both);
  }

  private <T> T one(String label, String field, T base, T mine, T theirs) {
    if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
      return theirs;
    }
    if (!Objects.equals(theirs, base)) {
      clashes.add(new Clash(label, field, ReadableAnswer.of(theirs), ReadableAnswer.of(mine)));
    }
    return mine;
  }

  /** Empty if the two can be one. */
  List<Clash> clashes() {
    return clashes;
  }

  ApplicationContent merged() {
    return merged;
  }
}
