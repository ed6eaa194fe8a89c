package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.Subject;
import nl.pactportal.dashboard.chart.Subject.Shown;
import nl.pactportal.dashboard.observation.AboutMother;
import nl.pactportal.dashboard.picture.Caption;
import org.junit.jupiter.api.Test;

/** What a picture says of itself: what, how sure, whose, of when, and where to find it again. */
class ImprintTest {
  private static Caption caption(
      String language, String audience, boolean synthetic, String status, Shown... shown) {
    Graphic graphic =
        new Graphic(
            "c",
            "Werkloosheid in West",
            "{}",
            "line",
            List.of(),
            new Graphic.Caption(AboutMother.of(audience, synthetic), "2025", status, true, ""),
            new Graphic.Sheet("", List.of(), List.of()),
            new Subject(List.of(shown), List.of("2025JJ00"), false),
            List.of());
    return new Imprint(graphic, Locale.forLanguageTag(language), "https://portal.example")
        .caption();
  }

  @Test
  void figuresMadeUpAreSaidToBe() {
    assertEquals(
        List.of(
            "Synthetische cijfers, verzonnen voor demonstratie. Laatste periode: 2025 (nader voorlopig).",
            "Bron: CBS, Jongeren (T&X). Ingelezen: 2 november 2026, 02:00. Licentie: CC BY 4.0.",
            "Vaste link naar deze cijfers: https://portal.example/dashboard/public/exports/data.csv"
                + "?dataset=T%26X&release="
                + AboutMother.RELEASE),
        caption("nl", "PUB", true, "Nader voorlopig").lines());
  }

  @Test
  void figuresOfARegionAreFoundAgainBehindTheSignIn() {
    List<String> lines = caption("en", "AM25", false, "").lines();
    assertEquals("Latest period: 2025 (provisional).", lines.get(0));
    assertEquals(
        "Source: CBS, Jongeren (T&X). Imported: 2 November 2026, 02:00. Licence: CC BY 4.0.",
        lines.get(1));
    assertEquals(
        "https://portal.example/dashboard/exports/data.csv?dataset=T%26X&release="
            + AboutMother.RELEASE,
        lines.get(2).substring(lines.get(2).indexOf("http")));
  }

  @Test
  void aLineAloneIsNamedInTheTitle() {
    Shown west = new Shown("West", "M", "AM25");
    Shown east = new Shown("Oost", "M", "AM27");
    assertEquals("Werkloosheid in West", caption("nl", "PUB", true, "", west).title());
    assertEquals("Werkloosheid in West: Oost", caption("nl", "PUB", true, "", east).title());
    assertEquals("Werkloosheid in West", caption("nl", "PUB", true, "", west, east).title());
  }
}
