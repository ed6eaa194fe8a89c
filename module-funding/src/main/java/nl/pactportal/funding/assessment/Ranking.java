package nl.pactportal.funding.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.platform.money.Money;

/**
 * How the money of a call is shared out among its applications (Awb 4:26). The same applications
 * and amounts always give the same outcome, to the cent.
 *
 * @param pot what is free of the call as a whole
 * @param envelopes what is free of it for each region
 */
record Ranking(Distribution distribution, Money pot, Map<String, Money> envelopes) {

  /** What each application gets, in the order in which they stand. */
  Map<UUID, Money> share(List<Claimant> claimants) {
    List<Claimant> order = claimants.stream().sorted(order()).toList();
    return distribution == Distribution.PRO_RATA ? proRata(order) : inTurn(order);
  }

  private Comparator<Claimant> order() {
    return distribution == Distribution.RANKING ? Claimant.BY_SCORE : Claimant.BY_MOMENT;
  }

  /** Each what he asks, to the extent there is something left (Awb 4:25, second paragraph). */
  private Map<UUID, Money> inTurn(List<Claimant> order) {
    Map<UUID, Money> shares = new LinkedHashMap<>();
    Map<String, Money> left = new HashMap<>(envelopes);
    Money all = pot;
    for (Claimant claimant : order) {
      Money own = left.getOrDefault(claimant.region(), Money.ZERO);
      Money share = isOut(claimant) ? Money.ZERO : least(claimant.asked(), least(own, all));
      shares.put(claimant.application(), share);
      left.put(claimant.region(), own.minus(share));
      all = all.minus(share);
    }
    return shares;
  }

  private boolean isOut(Claimant claimant) {
    return distribution == Distribution.RANKING && claimant.score() == null;
  }

  /** Within each region first, then all together. */
  private Map<UUID, Money> proRata(List<Claimant> order) {
    Map<UUID, Money> asked = new LinkedHashMap<>();
    Map<String, List<Claimant>> regions =
        order.stream().collect(Collectors.groupingBy(Claimant::region));
    regions.forEach((region, own) -> asked.putAll(ofRegion(region, own)));
    List<Money> wishes = new ArrayList<>();
    order.forEach(claimant -> wishes.add(asked.get(claimant.application())));
    return assign(order, ProRata.split(pot, wishes));
  }

  private Map<UUID, Money> ofRegion(String region, List<Claimant> own) {
    Money free = envelopes.getOrDefault(region, Money.ZERO);
    return assign(own, ProRata.split(free, own.stream().map(Claimant::asked).toList()));
  }

  private static Map<UUID, Money> assign(List<Claimant> order, List<Money> amounts) {
    Map<UUID, Money> shares = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      shares.put(order.get(i).application(), amounts.get(i));
    }
    return shares;
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
