package nl.pactportal.dashboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.AboutMother;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.Test;

/** Whoever asks for what a table does not have, reads what he sees instead. */
class UnmetTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void whoAsksForNothingOrForWhatIsThereReadsNothing() {
    assertEquals(List.of(), explore(Map.of()));
    assertEquals(List.of(), explore(Map.of("c", List.of("", "Alles samen", "All together"))));
    assertEquals(
        List.of(),
        explore(
            Map.of(
                "c", List.of("Geslacht=4000", ""),
                "by", List.of("Leeftijd"),
                "frequency", List.of("QUARTER"),
                "from", List.of("2025KW01"),
                "to", List.of("2025KW02"),
                "area", List.of("AM25", "PV30"))));
    assertEquals(List.of(), compare("2025KW02", NL));
  }

  @Test
  void eachKindIsSaidInTheOrderOfTheForm() {
    assertEquals(
        List.of(
            "Geslacht: ‘9’ kent deze tabel niet; getoond wordt alles samen.",
            "Naast elkaar zetten: ‘Herkomst’ kent deze tabel niet; er staat niets naast elkaar.",
            "Periode per: ‘maand’ kent deze tabel niet; getoond wordt kwartaal.",
            "Van: ‘1e kwartaal 1999’ kent deze tabel niet; getoond wordt 1e kwartaal 2025."),
        explore(
            Map.of(
                "c", List.of("Geslacht=9"),
                "by", List.of("Herkomst"),
                "frequency", List.of("MONTH"),
                "from", List.of("1999KW01"))));
    assertEquals(
        List.of("Periode: ‘nooit’ kent deze tabel niet; getoond wordt 2e kwartaal 2025."),
        compare("nooit", NL));
  }

  @Test
  void anAreaThatIsNotThereBesideOneThatIs() {
    assertEquals(
        List.of("Gebieden: ‘AM99’ kent deze tabel niet; getoond wordt West-Brabant."),
        explore(Map.of("area", List.of("AM25", "AM99"))));
  }

  @Test
  void whoChoseAnotherTopicInTheFormReadsOneSentence() {
    Map<String, List<String>> rest =
        Map.of("from", List.of("2020MM01"), "c", List.of("Leeftijd=99", "Geslacht=1"));
    assertEquals(3, explore(rest).size());
    assertEquals(
        List.of(
            "Bij deze keuze paste niet alles wat u eerder had gekozen. Wat niet paste, is vervangen."),
        explore(with(rest, "of", AboutMother.CODE + ":OTHER MONTH")));
    assertEquals(3, explore(with(rest, "of", AboutMother.CODE + ":RATE QUARTER")).size());
    assertEquals(List.of(), explore(Map.of("of", List.of(AboutMother.CODE + ":OTHER MONTH"))));
  }

  @Test
  void whatIsSaidStaysReadableWhateverWasAsked() {
    List<String> many = Stream.iterate(1, i -> i + 1).limit(500).map(i -> "X=" + i).toList();
    assertEquals(10, explore(Map.of("c", many)).size());
    String said = explore(Map.of("c", List.of("\u0000{0}" + "x".repeat(5_000)))).get(0);
    assertTrue(said.startsWith("Uitsplitsing: ‘{0}xxx"), said);
    assertTrue(said.length() < 150, said);
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> rest, String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(rest);
    all.put(name, List.of(value));
    return all;
  }

  private static List<String> explore(Map<String, List<String>> address) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    address.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    Wish wish = Wish.of(parameters, "to");
    Breakdown breakdown = new Breakdown(TableMother.words(), true, wish.categories(), wish.by());
    Range range = Range.of(TableMother.words().periods(), wish.frequency(), wish.from(), wish.to());
    List<Area> areas =
        List.of(
            new Area(2026, "AM25", Area.Kind.LABOUR_MARKET, "West-Brabant", null, null),
            new Area(2026, "PV30", Area.Kind.PROVINCE, "Noord-Brabant", null, null));
    List<String> geos = areas.stream().map(Area::code).filter(wish.areas()::contains).toList();
    Exploration found =
        new Exploration(
            List.of(),
            chosen(),
            new Offer(areas, 0),
            geos,
            breakdown,
            range,
            List.of(),
            List.of(),
            false,
            null,
            List.of());
    return Unmet.of(wish, found, NL);
  }

  private static List<String> compare(String period, Locale locale) {
    Wish wish = Wish.of(Map.of("period", new String[] {period}), "period");
    Range range = Range.of(TableMother.words().periods(), "", "", "");
    return Unmet.of(
        wish,
        chosen(),
        new Breakdown(TableMother.words(), true, List.of(), ""),
        range,
        range.all().get(1),
        locale);
  }

  private static Topics.Chosen chosen() {
    Catalogue.Topic topic = new Catalogue.Topic(SeriesMother.rate(), true);
    ReleaseRef release = new ReleaseRef("PUB", UUID.randomUUID());
    return new Topics.Chosen(
        new Catalogue.Entry(AboutMother.open(), release, 2026, true, List.of(topic)), topic);
  }
}
