package nl.pactportal.platform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void keepsMarkupAndLinesButNothingInvisible() {
    assertEquals(
        "<b>vet</b>\nregel", Wording.optional("f", "  <b>v\u0000et</b>\r\nregel\u0007 ", 50));
  }

  @Test
  void onlySpacesAreNothing() {
    assertNull(Wording.optional("f", " \t\n", 5));
    assertNull(Wording.optional("f", null, 5));
    var missing = assertThrows(BusinessException.class, () -> Wording.required("f", "  ", 5));
    assertEquals("f", missing.field());
  }

  @Test
  void countsWhatPeopleCallACharacter() {
    assertEquals("😀😀", Wording.required("f", "😀😀", 2));
    var tooLong = assertThrows(BusinessException.class, () -> Wording.required("f", "abc", 2));
    assertEquals("wording.tooLong", tooLong.key());
  }

  @Test
  void aMalformedIdIsUnknown() {
    assertThrows(NotFoundException.class, () -> GivenId.of("1' or '1'='1"));
    assertThrows(NotFoundException.class, () -> GivenId.of(null));
    assertNull(GivenId.optional(""));
  }
}
