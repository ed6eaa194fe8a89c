package nl.pactportal.dashboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Categories and dimensions a table does not have. */
class UnmetCategoriesTest {
  @Test
  void whatIsThereOrIsAllIsNotSaid() {
    assertEquals(List.of(), chosen());
    assertEquals(List.of(), chosen("Geslacht=4000", "Leeftijd=A", "Geslacht=4000"));
    assertEquals(List.of(), chosen("Alles samen", "All together"));
    assertEquals(List.of(), of("Leeftijd").sideBySide());
    assertEquals(List.of(), of("").sideBySide());
  }

  @Test
  void anUnknownOneOfAKnownDimension() {
    assertEquals(
        List.of("Geslacht: ‘9’ kent deze tabel niet; getoond wordt alles samen."),
        chosen("Geslacht=9", "Geslacht=9"));
  }

  @Test
  void anUnknownDimension() {
    assertEquals(
        List.of("Uitsplitsing: ‘Herkomst=1’ kent deze tabel niet; getoond wordt Vrouwen."),
        chosen("Geslacht=4000", "Herkomst=1"));
    assertEquals(
        List.of(
            "Naast elkaar zetten: ‘Herkomst’ kent deze tabel niet; er staat niets naast elkaar."),
        of("Herkomst").sideBySide());
  }

  @Test
  void aSecondOfOneDimension() {
    assertEquals(
        List.of("Geslacht: ‘Vrouwen’ kan er niet bij; getoond wordt Mannen."),
        chosen("Geslacht=4000", "Geslacht=3000"));
  }

  private static List<String> chosen(String... categories) {
    return of("", categories).chosen();
  }

  private static UnmetCategories of(String by, String... categories) {
    Wish wish = Wish.of(Map.of("c", categories, "by", new String[] {by}), "to");
    Breakdown breakdown = new Breakdown(TableMother.words(), true, wish.categories(), wish.by());
    return new UnmetCategories(wish, breakdown, new UnmetWords(Locale.forLanguageTag("nl")));
  }
}
