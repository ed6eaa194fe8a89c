package nl.pactportal.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @Test
  void readsWhatPeopleAndCalendarsWrite() {
    assertEquals(
        "gast@example.org", MailAddress.read(" MAILTO:Gast@Example.org ").orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gast",
        "@example.org",
        "gast@",
        "gast@example.org, tweede@example.org",
        "Gast <gast@example.org>",
        "gast@example.org\r\nBcc: alle@example.org",
        "gast\n@example.org",
        "ga..st@example.org",
        "gast.@example.org",
        "gast@-example.org"
      })
  void refusesWhatIsNotOneAddress(String said) {
    assertTrue(MailAddress.read(said).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new MailAddress(said));
  }
}
