package nl.pactportal.funding.notice;

import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeadlineServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject DeadlineService deadlines;

  @Test
  void holdsTheLastDaysOfTheOwnRegionOnly() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    String west = callAs(WEST, deadlines::calendar);
    String northEast = callAs(NOORDOOST, deadlines::calendar);
    assertTrue(west.contains("UID:closing-" + call + "-AM25@pact"), west);
    assertFalse(west.contains("AM27"), west);
    assertTrue(northEast.contains("UID:closing-" + call + "-AM27@pact"), northEast);
    assertFalse(northEast.contains("AM25"), northEast);
    assertTrue(west.startsWith("BEGIN:VCALENDAR\r\n") && west.endsWith("END:VCALENDAR\r\n"), west);
  }
}
