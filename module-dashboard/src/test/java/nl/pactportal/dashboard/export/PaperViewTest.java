package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.Subject;
import nl.pactportal.dashboard.chart.Subject.Shown;
import nl.pactportal.dashboard.observation.AboutMother;
import org.junit.jupiter.api.Test;

/** The address of a chart on paper is of that very chart, or there is none. */
class PaperViewTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String BEGIN =
      "/exports/chart.pdf?dataset=T%26X&release=" + AboutMother.RELEASE;

  private static String address(String size, Shown... shown) {
    return address(List.of("2025KW01", "2025KW02"), size, shown);
  }

  private static String address(List<String> periods, String size, Shown... shown) {
    Graphic graphic =
        new Graphic(
            "c",
            "title",
            "{}",
            size,
            List.of(),
            new Graphic.Caption(AboutMother.open(), "", "", false, ""),
            new Graphic.Sheet("", List.of(), List.of()),
            new Subject(List.of(shown), periods, List.of("bars", "map").contains(size)),
            List.of());
    return PaperView.of(graphic, "Geslacht=3000", NL);
  }

  @Test
  void linesGoByAreaAndPeriods() {
    assertEquals(
        BEGIN
            + "&measure=RATE&dimensions=Geslacht%3D3000&geo=AM25&geo=PV30&from=2025KW01&to=2025KW02"
            + "&lang=nl&kind=lines",
        address("line", new Shown("West", "RATE", "AM25"), new Shown("Noord", "RATE", "PV30")));
  }

  @Test
  void smallMultiplesAreLinesInPicturesOfTheirOwn() {
    Shown west = new Shown("West", "RATE", "AM25");
    Shown whole = new Shown("Noord", "RATE", "PV30");
    assertEquals(
        address("line", west, whole).replace("kind=lines", "kind=multiples"),
        address("multiples", west, whole));
  }

  @Test
  void measuresOfOneUnitStandInOneChart() {
    Shown rate = new Shown("Jeugd", "RATE", "AM25");
    assertEquals(
        address("line", rate).replace("measure=RATE", "measure=RATE&measure=ALL"),
        address("line", rate, new Shown("Allen", "ALL", "AM25")));
  }

  @Test
  void regionsTogetherAreALineMore() {
    Shown west = new Shown("West", "RATE", "AM25");
    Shown east = new Shown("Oost", "RATE", "AM27");
    assertEquals(
        address("line", west, east).replace("&lang", "&together=true&lang"),
        address("line", west, east, new Shown("Gekozen regio’s samen", "RATE", "")));
  }

  @Test
  void aRankingAndAMapAreOfOnePeriodAndAllRegions() {
    String asked = BEGIN + "&measure=RATE&dimensions=Geslacht%3D3000&to=2025KW02&lang=nl&kind=";
    Shown west = new Shown("West", "RATE", "AM25");
    assertEquals(asked + "ranking", address("bars", west));
    assertEquals(asked + "map", address("map", west));
  }

  @Test
  void whatNoAddressGivesHasNone() {
    Shown west = new Shown("West", "RATE", "AM25");
    List<String> mixed = List.of("2025KW01", "2025KW02", "2025JJ00");
    assertEquals("", address(mixed, "line", west), "quarters and a year");
    assertEquals("", address("line", west, new Shown("West, mannen", "RATE", "AM25")), "twice");
    Shown other = new Shown("Oost", "COUNT", "AM27");
    assertEquals("", address("line", west, other), "another measure of another area");
    assertEquals("", address("line", new Shown("Alles", "RATE", "")), "no area");
  }
}
