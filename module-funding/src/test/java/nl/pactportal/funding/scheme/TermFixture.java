package nl.pactportal.funding.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pactportal.funding.call.Basis;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.call.Period;
import nl.pactportal.funding.call.PotKind;
import nl.pactportal.funding.call.RankMoment;
import nl.pactportal.funding.call.Rules;
import nl.pactportal.funding.call.Share;
import nl.pactportal.funding.call.Title42;
import nl.pactportal.platform.money.Money;

/** Terms of a call that began yesterday, so to speak, and goes on for long. */
public final class TermFixture {
  private static final Instant OPENS = Instant.parse("2020-09-30T22:00:00Z");
  static final Instant CLOSES = Instant.parse("2098-08-31T21:59:59Z");
  static final LocalDate OCTOBER = LocalDate.of(2098, 10, 31);
  static final Why RECESS = Why.said("Zomerreces", "Ambtelijk Pact 6 juli 2020, punt 2");
  private static final Rules RULES =
      new Rules(
          Distribution.REGION_ENVELOPE, RankMoment.COMPLETE, 3, 800, "GRANT_DECISION", 1, null);

  private TermFixture() {}

  public static CallTerms terms(String title, Instant closes) {
    return new CallTerms(
        basis(title, "Provinciaal blad 1"),
        RULES,
        new Period(OPENS, closes, null),
        budget(200_000));
  }

  public static Budget budget(long each) {
    SortedMap<String, Share> shares = new TreeMap<>();
    List.of("AM25", "AM26", "AM27", "AM28", "AM32")
        .forEach(region -> shares.put(region, new Share(Money.euro(each), null, null)));
    return new Budget(PotKind.ADDITIONAL, Money.euro(5 * each), shares);
  }

  static CallTerms unpublished() {
    return new CallTerms(
        basis("Concept", null), RULES, new Period(OPENS, CLOSES, null), budget(200_000));
  }

  static CallTerms with(Budget budget) {
    return terms("Bedragen", CLOSES).with(budget);
  }

  private static Basis basis(String title, String publication) {
    return new Basis(
        title,
        "",
        "Awb 4:23",
        Title42.DECLARED,
        "Alleen gemeenten",
        publication,
        LocalDate.of(2020, 10, 1));
  }
}
