package nl.pactportal.funding;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.assessment.RankingService;
import nl.pactportal.funding.books.BookService;
import nl.pactportal.funding.form.Forms;
import nl.pactportal.funding.guide.GuideWritingService;
import nl.pactportal.funding.payment.BatchFormat;
import nl.pactportal.funding.payment.BatchService;
import nl.pactportal.funding.payment.ResultService;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Narrowed;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who chose one region in the header would do a step about all of them for that one only. */
@ExtendWith(ArquillianExtension.class)
class AllRegionsIT {
  private static final UUID SOME = UuidV7.next();

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SchemeService schemes;
  @Inject GuideWritingService guides;
  @Inject RankingService rankings;
  @Inject BatchService batches;
  @Inject ResultService results;
  @Inject BookService books;
  @Inject Forms forms;

  @Test
  void stepsAboutAllRegionsAreRefused() throws Exception {
    UUID call = scenario.call(Money.euro(1_000));
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    refused(FINANCE, books::compare);
    refused(AUDITOR, books::compare);
    refused(FINANCE, () -> batches.make(SOME, BatchFormat.values()[0], today, Set.of(SOME)));
    refused(FINANCE, () -> batches.approve(SOME, 1));
    refused(FINANCE, () -> batches.cancel(SOME, 1));
    refused(FINANCE, () -> batches.file(SOME));
    refused(FINANCE, () -> results.allPaid(SOME, today));
    refused(INTAKE, () -> guides.publish(SOME, 1));
    refused(INTAKE, () -> schemes.terms(call));
  }

  /** It says so, rather than rank part of them. */
  @Test
  void aRankingOfOneRegionIsNone() throws Exception {
    UUID call = scenario.call(Money.euro(1_000));
    Narrowed.as(DECIDER, "AM25", () -> assertTrue(rankings.of(call).rows().isEmpty()));
    Narrowed.as(DECIDER, "AM25", () -> assertEquals(false, rankings.of(call).whole()));
    assertTrue(callAs(DECIDER, () -> rankings.of(call)).whole());
  }

  @Test
  void aCheckOfAllRegionsIsDone() throws Exception {
    callAs(FINANCE, books::compare);
  }

  /** What a new call proposes. */
  @Test
  void theNewestFormIsTheLastThatWasPublished() throws Exception {
    String sql = "select max(number) from funding.form_version";
    long last = callAs(WEST, () -> scenario.number(sql));
    assertTrue(last > 1);
    assertEquals(last, callAs(INTAKE, forms::newest).longValue());
  }

  private static void refused(Person person, Runnable step) {
    BusinessException refused =
        assertThrows(BusinessException.class, () -> Narrowed.as(person, "AM25", step));
    assertEquals("scheme.allRegions", refused.key());
  }
}
