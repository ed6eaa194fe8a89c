package nl.pactportal.funding.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTextTest {
  @Test
  void aNameIsKeptWithoutStrayBlanks() {
    assertEquals("Zij instroom", named("  Zij \t instroom\n").nameNl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12", "--"})
  void aNameSaysSomething(String name) {
    refused("nameNl theme.name.missing", name, "Theme");
    refused("nameEn theme.name.missing", "Thema", name);
  }

  @Test
  void aNameIsShortAndHidesNothing() {
    named("x".repeat(100));
    refused("nameNl line.refused", "x".repeat(101), "Theme");
    refused("nameEn line.refused", "Thema", "Work\u202eforce");
    refused("nameEn line.refused", "Thema", "Work\u0000");
  }

  @Test
  void ownerAndStateAreChosen() {
    refused(
        "owner theme.owner.missing",
        () -> new ThemeText("Thema", "Theme", null, ThemeState.OFFERED));
    refused(
        "state theme.state.missing",
        () -> new ThemeText("Thema", "Theme", Theme.Owner.JOINT, null));
  }

  @ParameterizedTest
  @CsvSource({
    "Zij-instroom in de zorg, ZIJ_INSTROOM_IN_DE_ZORG",
    "Één loket, EEN_LOKET",
    "5G, THEME",
    "Een heel lange naam voor een thema, EEN_HEEL_LANGE_NAAM_VOOR"
  })
  void theCodeHasLettersOnly(String name, String code) {
    assertEquals(code, named(name).code());
  }

  private static ThemeText named(String name) {
    return new ThemeText(name, "Theme", Theme.Owner.JOINT, ThemeState.OFFERED);
  }

  private static void refused(String said, String nameNl, String nameEn) {
    refused(said, () -> new ThemeText(nameNl, nameEn, Theme.Owner.JOINT, ThemeState.OFFERED));
  }

  private static void refused(String said, org.junit.jupiter.api.function.Executable step) {
    BusinessException refusal = assertThrows(BusinessException.class, step);
    assertEquals(said, refusal.field() + " " + refusal.key());
  }
}
