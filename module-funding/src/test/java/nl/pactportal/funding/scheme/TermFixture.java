package nl.pactportal.funding.scheme;

import java.time.Instant;
import java.time.LocalDate;
import nl.pactportal.funding.call.Basis;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.call.Period;
import nl.pactportal.funding.call.RankMoment;
import nl.pactportal.funding.call.Rules;
import nl.pactportal.funding.call.Title42;

/** Terms of a call that began yesterday, so to speak, and goes on for long. */
public final class TermFixture {
  private static final Instant OPENS = Instant.parse("2020-09-30T22:00:00Z");
  private static final Instant CLOSES = Instant.parse("2098-08-31T21:59:59Z");
  private static final Rules RULES =
      new Rules(
          Distribution.REGION_ENVELOPE, RankMoment.COMPLETE, 3, 800, "GRANT_DECISION", 1, null);

  private TermFixture() {}

  public static CallTerms terms(String title, Instant closes) {
    return new CallTerms(
        basis(title, "Provinciaal blad 1"),
        RULES,
        new Period(OPENS, closes, null),
        SchemeServiceIT.budget(200_000));
  }

  public static Budget budget(long each) {
    return SchemeServiceIT.budget(each);
  }

  static CallTerms unpublished() {
    return new CallTerms(
        basis("Concept", null),
        RULES,
        new Period(OPENS, CLOSES, null),
        SchemeServiceIT.budget(200_000));
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
