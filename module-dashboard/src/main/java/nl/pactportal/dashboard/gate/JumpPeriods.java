package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.observation.SeriesBreak;

/**
 * Which period is compared with which. One that was published before, with itself: it can only be
 * revised. A new one, with the same a year before, so that no season counts as a jump; where there
 * is none, with the period just before.
 */
@ApplicationScoped
class JumpPeriods {
  private static final String BREAKS =
      "select b.measure, b.geo, b.period from dashboard.series_break b join dashboard.release r"
          + " on r.region_code = b.region_code and r.dataset_id = b.dataset_id"
          + " where r.region_code = ? and r.id = ?";
  @Inject Rows rows;

  /** A series that starts anew between a period and the one it would be compared with. */
  record Across(String measure, String geo, String period) {}

  /**
   * @param against period to the one it is compared with
   * @param breaks pairs that cannot be compared
   */
  record Pairs(Map<String, String> against, List<Across> breaks) {
    boolean isEmpty() {
      return against.isEmpty();
    }
  }

  Pairs revised(Comparison comparison) {
    Map<String, String> same = new TreeMap<>();
    comparison.fresh().periods().stream()
        .filter(comparison.inForce().periods()::contains)
        .forEach(period -> same.put(period, period));
    return new Pairs(same, List.of());
  }

  Pairs followed(Comparison comparison, ReleaseRef fresh) {
    Set<String> known = comparison.fresh().periods();
    Map<String, String> against = new TreeMap<>();
    for (String code : Comparison.without(known, comparison.inForce().periods())) {
      earlier(new Period(code, ""))
          .filter(known::contains)
          .findFirst()
          .ifPresent(before -> against.put(code, before));
    }
    return new Pairs(against, against.isEmpty() ? List.of() : across(against, fresh));
  }

  private static Stream<String> earlier(Period period) {
    String yearEarlier = period.frequency().perYear() > 1 ? period.yearEarlier() : null;
    return Stream.of(yearEarlier, period.previous()).filter(Objects::nonNull);
  }

  private List<Across> across(Map<String, String> against, ReleaseRef fresh) {
    List<Across> starts =
        rows.of(
            fresh, BREAKS, row -> new Across(row.getString(1), row.getString(2), row.getString(3)));
    List<Across> across = new ArrayList<>();
    against.forEach(
        (period, before) ->
            starts.stream()
                .filter(one -> between(before, one.period(), period))
                .forEach(one -> across.add(new Across(one.measure(), one.geo(), period))));
    return across;
  }

  private static boolean between(String first, String start, String last) {
    return SeriesBreak.between(new Period(first, ""), start, new Period(last, ""));
  }
}
