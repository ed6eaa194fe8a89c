package nl.pactportal.dashboard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule bites on its own, and on nothing else. */
class VerdictTest {
  private static final Set<String> FIVE = Set.of("AM25", "AM26", "AM27", "AM28", "AM32");

  /** The limits every table has: those of the migration. */
  private static GateLimits limits(GateLimit... own) {
    List<GateLimit> general = new ArrayList<>();
    for (GateRule rule : GateRule.values()) {
      Severity severity =
          rule == GateRule.MEASURE_ADDED || rule == GateRule.REGION_LATE
              ? Severity.WARNING
              : Severity.BLOCKING;
      if (rule == GateRule.ROW_COUNT || rule == GateRule.VALUE_COUNT) {
        general.add(limit(rule, "", severity, "10", rule == GateRule.ROW_COUNT ? "50" : "10"));
      } else if (rule == GateRule.RANGE) {
        general.add(limit(rule, "RATE %", severity, "0", "100"));
        general.add(limit(rule, "COUNT", severity, "0", null));
      } else {
        general.add(limit(rule, "", severity, null, null));
      }
    }
    return new GateLimits(List.of(own), general);
  }

  private static GateLimit limit(
      GateRule rule, String target, Severity severity, String low, String high) {
    return new GateLimit(rule, target, severity, number(low), number(high), null, "");
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Verdict judge(ProfileMother fresh, GateLimit... own) {
    return Verdict.of(
        new Comparison(
            ProfileMother.good().make(), fresh.make(), limits(own), FIVE, fresh.jumps()));
  }

  @Test
  void theSameAgainPasses() {
    Verdict verdict = judge(ProfileMother.good());
    assertEquals(List.of(), verdict.findings());
    assertTrue(verdict.passed());
  }

  @Test
  void oneMorePeriodPasses() {
    assertEquals(List.of(), judge(ProfileMother.good().period("2026KW02")).findings());
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt(
            GateRule.MEASURE_LOST,
            ProfileMother.good()
                .withoutColumn("COUNT")
                .column("RATE", "%", "RATE", 200, 190, "4", "12"),
            "COUNT",
            ""),
        spoilt(
            GateRule.MEASURE_ADDED,
            ProfileMother.good().column("MORE", "", "OTHER", 1, 1, "1", "1"),
            "",
            "MORE"),
        spoilt(
            GateRule.MEASURE_CHANGED,
            ProfileMother.good().column("COUNT", "x 1 000", "COUNT", 100, 90, "0", "8"),
            "COUNT jongeren",
            "COUNT x 1 000"),
        spoilt(
            GateRule.DIMENSION_CHANGED,
            ProfileMother.good().codes("Leeftijd", "1"),
            "",
            "Leeftijd"),
        spoilt(
            GateRule.CODE_LOST,
            ProfileMother.good().codes("Geslacht", "T001038", "3000"),
            "4000",
            ""),
        spoilt(
            GateRule.ROW_COUNT,
            ProfileMother.good().column("RATE", "%", "RATE", 79, 100, "4", "12"),
            "200",
            "179"),
        spoilt(
            GateRule.ROW_COUNT,
            ProfileMother.good().column("RATE", "%", "RATE", 201, 201, "4", "12"),
            "200",
            "301"),
        spoilt(
            GateRule.VALUE_COUNT,
            ProfileMother.good().column("RATE", "%", "RATE", 100, 80, "4", "12"),
            "190",
            "170"),
        spoilt(GateRule.TOTAL, ProfileMother.good().breach("Geslacht"), "≤ 10", "11"),
        spoilt(
            GateRule.RANGE,
            ProfileMother.good().column("RATE", "%", "RATE", 100, 100, "4", "100.1"),
            "0 - 100",
            "100.1"),
        spoilt(
            GateRule.RANGE,
            ProfileMother.good().column("COUNT", "jongeren", "COUNT", 100, 90, "-1", "8"),
            "0 - …",
            "-1"),
        spoilt(
            GateRule.PERIOD_LOST, ProfileMother.good().withoutPeriod("2025KW03"), "2025KW03", ""),
        spoilt(GateRule.PERIOD_GAP, ProfileMother.good().period("2026KW03"), "2026KW02", ""),
        jump(GateRule.REVISED),
        jump(GateRule.REVISED_SUM),
        jump(GateRule.JUMPED),
        jump(GateRule.JUMPED_SUM),
        spoilt(
            GateRule.REGION_LATE,
            ProfileMother.good().period("2026KW02", Set.of("AM25", "AM26", "AM27", "AM28")),
            "AM32",
            ""));
  }

  private static Arguments jump(GateRule rule) {
    return spoilt(rule, ProfileMother.good().jump(rule, "4100", "41000"), "4100", "41000");
  }

  private static Arguments spoilt(
      GateRule rule, ProfileMother fresh, String expected, String found) {
    return Arguments.of(rule, fresh, expected, found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void eachRuleBitesAlone(GateRule rule, ProfileMother fresh, String expected, String found) {
    Verdict verdict = judge(fresh);
    assertEquals(1, verdict.findings().size(), verdict.toString());
    Finding finding = verdict.findings().get(0);
    assertEquals(rule, finding.rule());
    assertEquals(expected, finding.expected());
    assertEquals(found, finding.found());
    boolean warns = rule == GateRule.MEASURE_ADDED || rule == GateRule.REGION_LATE;
    assertEquals(warns, verdict.passed());
  }

  @Test
  void aRegionThatIsGoneIsNamedOnce() {
    Verdict verdict = judge(ProfileMother.good().withoutRegion("AM32"));
    List<GateRule> rules = verdict.findings().stream().map(Finding::rule).toList();
    assertEquals(List.of(GateRule.CODE_LOST, GateRule.REGION_LOST), rules);
    assertFalse(verdict.passed());
  }

  @Test
  void aFirstReleaseIsJudgedByItself() {
    ProfileMother fresh = ProfileMother.good().withoutRegion("AM32").period("2026KW03");
    Verdict verdict = Verdict.of(new Comparison(null, fresh.make(), limits(), FIVE, List.of()));
    List<GateRule> rules = verdict.findings().stream().map(Finding::rule).toList();
    assertTrue(rules.contains(GateRule.PERIOD_GAP), rules.toString());
    assertFalse(rules.contains(GateRule.CODE_LOST), rules.toString());
  }

  @Test
  void aTableWithoutRegionsMissesNone() {
    Profile country = ProfileMother.good().period("2026KW01", Set.of("NL01")).make();
    Profile all =
        new Profile(
            country.columns(), country.codes(), Map.of("2026KW01", Set.of("NL01")), List.of());
    assertEquals(
        List.of(), Verdict.of(new Comparison(all, all, limits(), FIVE, List.of())).findings());
  }

  @Test
  void aGapEverybodyKnowsIsNoNews() {
    Profile gap = ProfileMother.good().period("2026KW03").make();
    assertEquals(
        List.of(), Verdict.of(new Comparison(gap, gap, limits(), FIVE, List.of())).findings());
  }

  @Test
  void yearsAndQuartersOfOneTableAreCountedApart() {
    ProfileMother fresh = ProfileMother.good().period("2024JJ00").period("2025JJ00");
    assertEquals(List.of(), judge(fresh).findings());
  }

  @Test
  void aTablesOwnLimitGoesBeforeTheGeneralOne() {
    ProfileMother fresh = ProfileMother.good().column("RATE", "%", "RATE", 100, 100, "-3", "140");
    assertEquals(2, judge(fresh).findings().size(), "both ends");
    GateLimit wide = limit(GateRule.RANGE, "RATE", Severity.BLOCKING, "-100", "200");
    assertEquals(List.of(), judge(fresh, wide).findings());
    GateLimit off = limit(GateRule.RANGE, "", Severity.OFF, null, null);
    assertEquals(List.of(), judge(fresh, off).findings());
    GateLimit softer = limit(GateRule.RANGE, "RATE", Severity.WARNING, "0", "100");
    assertTrue(judge(fresh, softer).passed());
  }

  @Test
  void aJumpSaysWhereAndIsToldNoMoreWhereItsRuleIsOff() {
    ProfileMother fresh = ProfileMother.good().jump(GateRule.REVISED, "4100", "41000");
    Finding found = judge(fresh).findings().get(0);
    assertEquals("COUNT · AM25 · 2026KW01", found.place());
    assertEquals("AM25", found.cell().geo());
    GateLimit off = limit(GateRule.REVISED, "COUNT", Severity.OFF, null, null);
    assertEquals(List.of(), judge(fresh, off).findings());
  }

  @Test
  void aChangeOfExactlyTheLimitPasses() {
    ProfileMother fresh = ProfileMother.good().column("RATE", "%", "RATE", 80, 100, "4", "12");
    assertEquals(List.of(), judge(fresh).findings(), "10 percent of 200");
  }
}
