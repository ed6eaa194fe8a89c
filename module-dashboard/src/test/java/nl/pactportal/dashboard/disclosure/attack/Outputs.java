package nl.pactportal.dashboard.disclosure.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything anybody can read in all releases together. A cell has one name in all releases in
 * which it did not change, which the attacker is taken to know.
 */
public final class Outputs {
  record Total(String whole, List<String> parts) {}

  record Percent(String part, String whole, BigDecimal value) {}

  final Map<String, Long> shown = new HashMap<>();
  final Map<String, Long> atLeast = new HashMap<>();
  final Set<Total> totals = new HashSet<>();
  final List<Percent> percents = new ArrayList<>();

  public void shown(String cell, long value) {
    shown.put(cell, value);
  }

  public void hidden(String cell, long floor) {
    atLeast.merge(cell, floor, Math::max);
  }

  public void total(String whole, List<String> parts) {
    totals.add(new Total(whole, List.copyOf(parts)));
  }

  public void percent(String part, String whole, BigDecimal value) {
    percents.add(new Percent(part, whole, value));
  }
}
