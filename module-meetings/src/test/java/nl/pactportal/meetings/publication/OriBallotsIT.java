package nl.pactportal.meetings.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.Ballots;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Votes in the public interface: their counts, tied to decision and item; nobody's name. */
@ExtendWith(ArquillianExtension.class)
class OriBallotsIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  private static final UUID ID = UUID.fromString("a0000000-0000-7000-8000-000020200706");
  private final OriResources ori =
      new OriResources(
          new PublicDocument(
              new PublicationRow(
                  ID,
                  1,
                  ID,
                  ID,
                  "Ambtelijk Pact",
                  LocalDate.of(2020, 7, 6),
                  "Verslag",
                  "X",
                  "Y",
                  Instant.EPOCH,
                  null,
                  null),
              Ballots.document()));

  @Test
  void aVoteLeadsToItsDecisionAndBack() {
    List<JsonObject> ballots = ori.ballots();
    assertEquals(2, ballots.size());
    JsonObject named = ballots.get(0);
    assertEquals(ID + "-5-2", named.getString("id"), "the number of its decision");
    assertEquals("hoofdelijk", named.getString("stemmingstype"));
    assertEquals("aangenomen", named.getString("resultaatStemming"));
    assertEquals(5, named.getInt("aantalVoor"));
    assertEquals(1, named.getInt("aantalTegen"));
    assertEquals(1, named.getInt("aantalOnthouden"));
    assertEquals("schriftelijk", ballots.get(1).getString("stemmingstype"));
    JsonObject decision =
        ori.decisions().stream()
            .filter(one -> one.getString("url").equals(named.getString("leidtTotBesluit")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        named.getString("url"), decision.getJsonArray("stemmingen").getString(0), "and back");
    assertEquals(2, ori.meeting().getJsonArray("stemmingen").size());
  }

  @Test
  void whoVotedIsNotInIt() {
    assertFalse(ori.ballots().toString().contains("Sjoerd"));
    assertFalse(ori.ballots().toString().contains("Accounthouder"));
  }
}
