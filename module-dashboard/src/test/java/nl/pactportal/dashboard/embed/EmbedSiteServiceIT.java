package nl.pactportal.dashboard.embed;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who decides on which sites charts may be shown, and what an address may be. */
@ExtendWith(ArquillianExtension.class)
class EmbedSiteServiceIT {
  private static final String SITE = "https://www.voorbeeld-site.nl";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject EmbedSiteService sites;

  @Test
  void anAdministratorAddsAndRemovesAndEverybodyIsTold() throws Exception {
    add(ADMINISTRATOR, SITE.toUpperCase(Locale.ROOT) + "/");
    assertTrue(callAs(Person.VISITOR, sites::origins).contains(SITE));
    BusinessException known = assertThrows(BusinessException.class, () -> add(ADMINISTRATOR, SITE));
    assertEquals("embed.origin.known", known.key());
    UUID id =
        callAs(ADMINISTRATOR, sites::all).stream()
            .filter(row -> row.origin().equals(SITE))
            .findFirst()
            .orElseThrow()
            .id();
    remove(ADMINISTRATOR, id);
    assertFalse(callAs(Person.VISITOR, sites::origins).contains(SITE));
    assertThrows(NotFoundException.class, () -> remove(ADMINISTRATOR, id));
  }

  @Test
  void nobodyElseDoes() {
    for (Person person : List.of(WEST, ASSESSOR, Person.VISITOR)) {
      assertThrows(NotPermittedException.class, () -> add(person, SITE));
      assertThrows(NotPermittedException.class, () -> callAs(person, sites::all));
      assertThrows(NotPermittedException.class, () -> remove(person, UUID.randomUUID()));
    }
  }

  @Test
  void anAddressIsAnOriginAndNothingElse() {
    for (String bad :
        List.of(
            "",
            "*",
            "https://*",
            "https://*.nl",
            "http://voorbeeld.nl",
            "https://voorbeeld.nl/pad",
            "https://voorbeeld.nl; script-src *",
            "https://voorbeeld.nl 'unsafe-inline'",
            "https://a.nl https://b.nl",
            "javascript:alert(1)",
            "https://user@voorbeeld.nl",
            "https://" + "a".repeat(300) + ".nl")) {
      BusinessException refused =
          assertThrows(BusinessException.class, () -> add(ADMINISTRATOR, bad), bad);
      assertEquals("origin", refused.field());
    }
  }

  private void add(Person person, String origin) throws Exception {
    callAs(
        person,
        () -> {
          sites.add(origin, "Voorbeeld");
          return null;
        });
  }

  private void remove(Person person, UUID id) throws Exception {
    callAs(
        person,
        () -> {
          sites.remove(id);
          return null;
        });
  }
}
