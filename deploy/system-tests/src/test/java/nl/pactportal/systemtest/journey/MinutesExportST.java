package nl.pactportal.systemtest.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes as files, as a browser gets them; the demo's regional meeting has a vote in it. */
@SystemTest
class MinutesExportST {
  private static final String EXPORTS = "/meetings/exports/minutes/";
  private static final String WEST = EXPORTS + "ac000000-0000-7000-8000-000000000003/";
  private static final String NAME = "verslag-regionaal-overleg-west-brabant-2020-06-29-v1";
  private static final int CANNOT = 422;

  @ParameterizedTest
  @CsvSource({
    "pdf, application/pdf, %PDF-",
    "odt, application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.text",
    "ori-a.xml, application/xml;charset=UTF-8, <stemming>",
    "json, application/json;charset=UTF-8, \"ballot\":{"
  })
  void eachFormatComesAsAFileWithItsTypeAndName(String ending, String type, String marker) {
    for (String variant : List.of("", "?variant=public")) {
      APIResponse file = west(WEST + ending + variant);
      assertEquals(200, file.status(), ending);
      assertEquals(type, file.headers().get("content-type").replace("; ", ";"));
      String name = NAME + (variant.isEmpty() ? "" : "-openbaar") + "." + ending;
      assertEquals(
          "attachment; filename=\"" + name + "\"", file.headers().get("content-disposition"));
      assertEquals("private, no-store", file.headers().get("cache-control"));
      assertTrue(file.text().contains(marker), () -> marker + " not in " + file.text());
    }
  }

  @Test
  void theNamedVoteOfTheDemoStandsInTheData() {
    String xml = west(WEST + "ori-a.xml").text();
    assertTrue(xml.contains("<type>Hoofdelijk</type>"), xml);
    assertTrue(xml.contains("<keuzeStemming>Onthouden</keuzeStemming>"), xml);
    String json = west(WEST + "json").text();
    assertTrue(json.contains("Stemming (hoofdelijk): De gemeenten krijgen"), json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "odt", "ori-a.xml", "json"})
  void anotherRegionGetsNothing(String ending) {
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(WEST + ending).status());
    assertEquals(200, west(WEST + ending).status(), "control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x/pdf",
        "/pdf",
        "ac000000-0000-7000-8000-000000000003",
        "ac000000-0000-7000-8000-000000000003/",
        "ac000000-0000-7000-8000-000000000003/exe",
        "ac000000-0000-7000-8000-000000000003/pdf/more",
        "0197ffff-0000-7000-8000-0123456789ab/ori-a.xml"
      })
  void whatIsNotThereIsUnknown(String path) {
    assertEquals(404, west(EXPORTS + path).status(), path);
  }

  @Test
  void aMeetingThatOriACannotHoldIsToldSoAndComesInEveryOtherFormat() {
    MinutesMeeting meeting = MinutesMeeting.insert("Voorlopig overleg " + System.nanoTime());
    String exports = EXPORTS + meeting.hasMinutes() + "/";
    assertEquals(200, west(exports + "ori-a.xml").status(), "control");
    meeting.becomesTentative();
    for (String variant : List.of("", "?variant=public")) {
      APIResponse refused = west(exports + "ori-a.xml" + variant);
      assertEquals(CANNOT, refused.status());
      assertTrue(refused.headers().get("content-type").startsWith("text/plain"));
      assertTrue(refused.text().startsWith("ORI-A kan alleen een gehouden overleg"));
      assertFalse(refused.headers().containsKey("content-disposition"));
      for (String other : List.of("pdf", "odt", "json")) {
        assertEquals(200, west(exports + other + variant).status(), other);
      }
    }
  }

  private static APIResponse west(String path) {
    return Visitor.as("coordinator-west").gets(path);
  }
}
