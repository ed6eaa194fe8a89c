package nl.pactportal.funding.deadline;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.calendar.FeedReader;
import nl.pactportal.platform.calendar.Feeds;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.identity.SignedIn;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terms by link: never more than who made the link may see when it is fetched. */
@ExtendWith(ArquillianExtension.class)
class DeadlineFeedIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject Feeds feeds;
  @Inject FeedReader reader;
  @Inject Event<SignedIn> signedIn;

  @Test
  void aRegionTakenAwayEmptiesTheFeed() throws Exception {
    UUID call = scenario.call(Money.euro(1234));
    Person owner = owner(Role.REGION_COORDINATOR, "AM25", "AM27");
    String token = callAs(owner, () -> feeds.make(null, false)).text();
    assertTrue(visit(token).contains(closing(call, "AM25")));
    assertTrue(visit(token).contains(closing(call, "AM27")));
    assertFalse(visit(token).contains(closing(call, "AM26")));
    came(owner, Role.REGION_COORDINATOR, "AM27");
    assertFalse(visit(token).contains(closing(call, "AM25")), "no longer his");
    assertTrue(visit(token).contains(closing(call, "AM27")));
    came(owner, Role.REGION_COORDINATOR);
    assertFalse(visit(token).contains("BEGIN:VEVENT"), "nothing is left");
    came(owner, Role.PLATFORM_ADMINISTRATOR, "AM25", "AM27");
    assertThrows(NotFoundException.class, () -> visit(token), "he sees no funding any more");
  }

  @Test
  void workFollowsTheRolesAndOnlyWhereItWasAskedFor() throws Exception {
    UUID call = scenario.call(Money.euro(1234));
    UUID application = scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(1234));
    Person owner = owner(Role.PROVINCE_DECIDER);
    String terms = callAs(owner, () -> feeds.make("AM25", false)).text();
    String withWork = callAs(owner, () -> feeds.make("AM25", true)).text();
    assertEquals(1, times(visit(terms), application), "the day of the decision");
    assertEquals(2, times(visit(withWork), application), "and that he decides");
    assertFalse(visit(withWork).contains("-AM27@pact"), "another region than he chose");
    came(owner, Role.PROVINCE_FINANCE);
    assertEquals(1, times(visit(withWork), application), "no work of a role he lost");
  }

  @Test
  void itNamesNoAmountAndNoPerson() throws Exception {
    UUID call = scenario.call(Money.euro(1234));
    UUID application = scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(1234));
    Person owner = owner(Role.PROVINCE_DECIDER);
    String feed = visit(callAs(owner, () -> feeds.make(null, true)).text());
    assertEquals(2, times(feed, application), "positive control");
    assertFalse(feed.contains("1.234") || feed.contains("€"), feed);
    for (Person one : Set.of(WEST, WEST_SIGNS, owner)) {
      assertFalse(feed.contains(one.subject()), one.subject());
    }
  }

  @Test
  void onlyItsOwnerRevokesItAndThenItIsUnknown() throws Exception {
    Person owner = owner(Role.BOARD_MEMBER, "AM25");
    String token = callAs(owner, () -> feeds.make("AM25", false)).text();
    UUID id = callAs(owner, () -> feeds.mine()).get(0).id();
    assertThrows(NotFoundException.class, () -> as(NOORDOOST, () -> feeds.revoke(id)));
    assertTrue(visit(token).contains("BEGIN:VCALENDAR"), "still good");
    as(owner, () -> feeds.revoke(id));
    assertThrows(NotFoundException.class, () -> visit(token));
  }

  @Test
  void whoSeesNoFundingMakesNone() {
    Person administrator = owner(Role.PLATFORM_ADMINISTRATOR, "AM25");
    assertThrows(
        NotPermittedException.class, () -> callAs(administrator, () -> feeds.make(null, false)));
  }

  private static String closing(UUID call, String region) {
    return "UID:closing-" + call + "-" + region + "@pact";
  }

  private static int times(String feed, UUID application) {
    return feed.split("detail\\.xhtml\\?id=" + application, -1).length - 1;
  }

  private static Person owner(Role role, String... regions) {
    String subject = "owner-" + UuidV7.next();
    return Person.of(subject, subject, Set.of(role), regions);
  }

  private void came(Person owner, Role role, String... regions) {
    signedIn.fire(new SignedIn(Person.of(owner.subject(), "", Set.of(role), regions)));
  }

  /** As the servlet does: a visitor with a token. */
  private String visit(String token) {
    return CurrentUser.supplyAs(Person.VISITOR, () -> reader.read(token)).replace("\r\n ", "");
  }
}
