package nl.pactportal.funding.term;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import nl.pactportal.funding.Scenario;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples with the rules and holidays of the tables themselves. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Terms terms;
  @Inject TermService service;
  @Inject Scenario scenario;

  @ParameterizedTest(name = "{0} from {1}, {2} days suspended: {3}")
  @CsvSource({
    "OBJECTION, 2020-11-13, 0, 2020-12-28", // first Christmas day, then a weekend
    "OBJECTION, 2020-12-03, 0, 2021-01-14",
    "GRANT_DECISION, 2020-10-30, 0, 2021-01-29",
    "DETERMINATION, 2020-10-30, 0, 2021-04-02", // Good Friday, longer than twelve weeks
    "GRANT_DECISION, 2020-10-30, 13, 2021-02-11",
    "OBJECTION, 2021-02-19, 0, 2021-04-06", // Good Friday, Easter
    "OBJECTION, 2024-02-16, 0, 2024-04-02", // Good Friday 29 March, Easter Monday 1 April
    "OBJECTION, 2025-03-16, 0, 2025-04-28", // a King's day on a Sunday is kept on the Saturday
    "OBJECTION, 2025-03-15, 0, 2025-04-28",
    "OBJECTION, 2026-03-16, 0, 2026-04-28", // King's day on a Monday
    "OBJECTION, 2024-03-28, 0, 2024-05-10", // Ascension on a Thursday
    "PAYMENT, 2024-01-18, 0, 2024-02-29", // the extra day of a leap year
    "PAYMENT, 2023-01-18, 0, 2023-03-01",
    "REVISION, 2024-02-29, 0, 2029-02-28", // 29 February five years on
    "NOT_PROCESSED_NOTICE, 2020-11-27, 0, 2020-12-28",
    "OBJECTION, 2020-11-13, 5, 2020-12-28", // cannot be suspended
    "OBJECTION_DECISION, 2020-12-24, 0, 2021-02-04",
    "OBJECTION_DECISION_COMMITTEE, 2021-01-08, 0, 2021-04-06", // exactly twelve weeks
    "GRANT_DECISION_LONG, 2020-11-27, 0, 2021-04-30",
    "SUSPENDED_PAYMENT, 2020-12-25, 0, 2021-03-26", // thirteen weeks
    "REMINDER, 2020-12-18, 0, 2021-01-04", // New Year's day
    "SUPPLEMENT, 2020-11-09, 0, 2020-11-23"
  })
  void endsOn(String rule, LocalDate start, int suspended, LocalDate last) throws Exception {
    assertEquals(last, term(rule, start, suspended).lastDay());
  }

  @Test
  void aDayByDecreeIsOneRowMore() throws Exception {
    LocalDate start = LocalDate.of(2022, 4, 8);
    assertEquals(LocalDate.of(2022, 5, 20), term("OBJECTION", start, 0).lastDay());
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "insert into funding.holiday (region_code, id, day, name, source, version)"
                    + " values ('PB', gen_random_uuid(), '2022-05-20', 'Aangewezen dag', 'Besluit', 1)"));
    assertEquals(LocalDate.of(2022, 5, 23), term("OBJECTION", start, 0).lastDay());
  }

  @Test
  void aRegionChangesNoHoliday() {
    assertThrows(
        Exception.class,
        () ->
            callAs(
                WEST,
                () ->
                    scenario.execute(
                        "insert into funding.holiday (region_code, id, day, name, source, version)"
                            + " values ('PB', gen_random_uuid(), '2022-06-01', 'x', 'x', 1)")));
  }

  @Test
  void everybodyReadsTheTables() throws Exception {
    assertEquals(9, callAs(WEST, () -> service.holidays(2026)).size());
    LocalDate today = LocalDate.of(2026, 11, 25);
    assertEquals(
        "Awb 6:7",
        callAs(WEST, () -> service.rules(today)).stream()
            .filter(rule -> rule.rule().equals("OBJECTION"))
            .findFirst()
            .orElseThrow()
            .source());
  }

  @Test
  void explainsItself() throws Exception {
    Term grant = term("GRANT_DECISION", LocalDate.of(2020, 10, 30), 13);
    assertEquals(
        "13 weken na ontvangst of sluiting op vrijdag 30 oktober 2020, 13 dagen opgeschort;"
            + " Awb 4:13; Aanwijzingen voor subsidieverstrekking 17",
        TermText.explain(grant, Locale.forLanguageTag("nl")));
    Term objection = term("OBJECTION", LocalDate.of(2020, 11, 13), 0);
    assertEquals(
        "6 weeks after it was made known on Friday 13 November 2020, stretched from Friday 25"
            + " December 2020 (General Extension of Time Limits Act, article 1); Awb 6:7",
        TermText.explain(objection, Locale.forLanguageTag("en")));
  }

  private Term term(String rule, LocalDate start, int suspended) throws Exception {
    return callAs(WEST, () -> terms.of(rule, start, suspended));
  }
}
