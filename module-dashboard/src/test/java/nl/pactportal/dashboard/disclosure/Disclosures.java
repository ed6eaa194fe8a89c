package nl.pactportal.dashboard.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.pactportal.dashboard.disclosure.attack.Attacker;
import nl.pactportal.dashboard.disclosure.attack.Outputs;

/** Hands what was published of releases to the attacker, and asks him what he found out. */
final class Disclosures {
  private final DisclosureRule rule;
  private final Outputs outputs = new Outputs();
  private final Map<String, Long> secret = new HashMap<>();
  private boolean ratesOfAll;

  Disclosures(DisclosureRule rule) {
    this.rule = rule;
  }

  /** A careless publisher: percentages of hidden counts, too. */
  Disclosures withRatesOfAll() {
    ratesOfAll = true;
    return this;
  }

  Disclosures publish(MaskedTable masked) {
    CountTable table = masked.table();
    table.counts().forEach((cell, count) -> publish(masked, cell, count));
    for (Sum sum : table.sums()) {
      outputs.total(
          name(table, sum.total()), sum.parts().stream().map(part -> name(table, part)).toList());
    }
    table.rates().forEach(rate -> publish(masked, rate));
    return this;
  }

  private void publish(MaskedTable masked, CellId cell, long count) {
    String name = name(masked.table(), cell);
    OptionalLong shown = masked.shown(cell);
    boolean rest = masked.table().unshown(cell);
    if (shown.isPresent()) {
      outputs.shown(name, shown.getAsLong());
    } else {
      outputs.hidden(name, rest ? 0 : rule.floor());
    }
    if (rest ? rule.small(count) : shown.isEmpty()) {
      boolean dominated = rule.dominated(count, masked.table().largest(cell));
      secret.put(name, rule.width(count, dominated));
    }
  }

  private void publish(MaskedTable masked, Rate rate) {
    CountTable table = masked.table();
    for (CellId cell : table.counts().keySet()) {
      CellId whole = cell.withMeasure(rate.denominator());
      if (cell.measure().equals(rate.numerator()) && table.counts().containsKey(whole)) {
        MaskedTable told = ratesOfAll ? new MaskedTable(table, rule, Map.of(), List.of()) : masked;
        told.percentage(rate, cell)
            .ifPresent(share -> outputs.percent(name(table, cell), name(table, whole), share));
      }
    }
  }

  /** A cell that did not change has the same name. */
  private static String name(CountTable table, CellId cell) {
    return cell + " " + Long.toHexString(table.counts().get(cell) * 0x9E3779B97F4A7C15L);
  }

  /** Hidden cells the attacker knows too much of. */
  List<String> found() {
    Attacker attacker = new Attacker(outputs);
    List<String> found = new ArrayList<>();
    secret.forEach(
        (cell, width) -> {
          if (attacker.pins(cell, width)) {
            found.add(cell + " " + attacker.bounds(cell));
          }
        });
    return found;
  }

  int secrets() {
    return secret.size();
  }
}
