package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.List;
import nl.pactportal.dashboard.AddressPart;

/** The address of what is shown, filled in: whoever opens it sees the same. */
final class Address {
  private final List<String> parts = new ArrayList<>();

  static String of(Exploration found, boolean together, boolean fixed) {
    Address address = new Address();
    address.add("topic", found.chosen().key());
    found.chosenAreas().forEach(area -> address.add("area", area));
    Breakdown breakdown = found.breakdown();
    breakdown.dimensions().keySet().stream()
        .filter(dimension -> !breakdown.chosen(dimension).isEmpty())
        .forEach(dimension -> address.add("c", dimension + "=" + breakdown.chosen(dimension)));
    address.add("by", breakdown.by());
    address.add("frequency", found.range().frequency().name());
    if (!found.range().shown().isEmpty()) {
      address.add("from", found.range().shown().get(0).period().code());
      int last = found.range().shown().size() - 1;
      address.add("to", found.range().shown().get(last).period().code());
    }
    address.add("together", together ? "true" : "");
    address.add("release", fixed ? found.chosen().table().release().id().toString() : "");
    return "/explore/index.xhtml?" + String.join("&", address.parts);
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      parts.add(AddressPart.pair(name, value));
    }
  }
}
