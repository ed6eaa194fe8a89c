package nl.pactportal.meetings.facts;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the minutes of 6 July 2020 say, the page of the meeting can show. */
@ExtendWith(ArquillianExtension.class)
class RecordFactsIT {
  private static final UUID JULY_2020 = UUID.fromString("a0000000-0000-7000-8000-000020200706");

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject RecordService records;

  @Test
  void everyPhraseIsInTheRecord() throws Exception {
    String record = callAs(NOORDOOST, () -> JsonbBuilder.create().toJson(records.read(JULY_2020)));
    List<String> missing = Fact.phrasesMissingIn(record);
    // the day is a date there, not words
    assertTrue(missing.equals(List.of("F2: 6 juli 2020")), missing.toString());
  }
}
