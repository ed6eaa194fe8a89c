package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pactportal.dashboard.gate.Profile.Breach;
import nl.pactportal.dashboard.gate.Profile.Column;

/** A profile that passes, to be spoilt in one way at a time. */
final class ProfileMother {
  private static final Set<String> REGIONS = Set.of("AM25", "AM26", "AM27", "AM28", "AM32");
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Set<String>> codes = new TreeMap<>();
  private final Map<String, Set<String>> regions = new TreeMap<>();
  private final List<Breach> breaches = new ArrayList<>();
  private final List<Jump> jumps = new ArrayList<>();

  static ProfileMother good() {
    return new ProfileMother()
        .column("RATE", "%", "RATE", 100, 100, "4.1", "12.9")
        .column("COUNT", "jongeren", "COUNT", 100, 90, "0", "8000")
        .codes("Geslacht", "T001038", "3000", "4000")
        .period("2025KW03")
        .period("2025KW04")
        .period("2026KW01");
  }

  ProfileMother column(
      String code, String unit, String kind, long rows, long values, String least, String most) {
    columns.removeIf(column -> column.code().equals(code));
    columns.add(
        new Column(
            code, code, unit, kind, rows, values, new BigDecimal(least), new BigDecimal(most)));
    return this;
  }

  ProfileMother withoutColumn(String code) {
    columns.removeIf(column -> column.code().equals(code));
    return this;
  }

  ProfileMother codes(String dimension, String... all) {
    codes.put(dimension, new TreeSet<>(Set.of(all)));
    return this;
  }

  ProfileMother withoutDimension(String dimension) {
    codes.remove(dimension);
    return this;
  }

  ProfileMother period(String code) {
    return period(code, REGIONS);
  }

  ProfileMother period(String code, Collection<String> areas) {
    regions.put(code, new TreeSet<>(areas));
    return this;
  }

  ProfileMother withoutPeriod(String code) {
    regions.remove(code);
    return this;
  }

  ProfileMother withoutRegion(String code) {
    regions.values().forEach(areas -> areas.remove(code));
    return this;
  }

  ProfileMother breach(String dimension) {
    breaches.add(
        new Breach(
            dimension,
            new FoundCell("COUNT", "", "", "2026KW01", null),
            new BigDecimal("10"),
            new BigDecimal("11")));
    return this;
  }

  ProfileMother jump(GateRule rule, String before, String now) {
    FoundCell cell = new FoundCell("COUNT", "", "AM25", "2026KW01", "2026KW01");
    jumps.add(new Jump(rule, cell, new BigDecimal(before), new BigDecimal(now)));
    return this;
  }

  List<Jump> jumps() {
    return jumps;
  }

  Profile make() {
    return new Profile(List.copyOf(columns), codes, regions, breaches);
  }
}
