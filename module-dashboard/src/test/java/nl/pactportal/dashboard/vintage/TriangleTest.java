package nl.pactportal.dashboard.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Missing;
import org.junit.jupiter.api.Test;

class TriangleTest {
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  private static final UUID THIRD = UUID.randomUUID();

  private static TriangleCell cell(UUID release, String period, String value) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    Missing missing = value == null ? Missing.SECRET : null;
    return new TriangleCell(release, Instant.EPOCH, "1", period, "", number, missing, false);
  }

  @Test
  void tellsEachPeriodFromWhatWasSaidOfItFirst() {
    Triangle triangle =
        Triangle.of(
            List.of(
                cell(FIRST, "2025KW04", "9.4"),
                cell(SECOND, "2025KW04", "9.6"),
                cell(SECOND, "2026KW01", "9.1"),
                cell(THIRD, "2025KW04", "9.40"),
                cell(THIRD, "2026KW01", "8.9")));
    assertEquals(3, triangle.editions().size());
    Triangle.Line newest = triangle.lines().get(0);
    assertEquals("2026KW01", newest.period().code(), "newest period first");
    assertNull(newest.cells().get(0), "the first release did not have it");
    assertNull(newest.cells().get(1).difference());
    assertEquals(new BigDecimal("-0.2"), newest.cells().get(2).difference());
    Triangle.Line older = triangle.lines().get(1);
    assertEquals(new BigDecimal("0.2"), older.cells().get(1).difference());
    assertNull(older.cells().get(2).difference(), "back to what was said first");
  }

  @Test
  void aWithheldFigureIsNoDifference() {
    Triangle triangle =
        Triangle.of(
            List.of(
                cell(FIRST, "2025JJ00", null),
                cell(SECOND, "2025JJ00", "10"),
                cell(THIRD, "2025JJ00", "12")));
    Triangle.Line line = triangle.lines().get(0);
    assertNull(line.cells().get(1).difference(), "the first that was told");
    assertEquals(new BigDecimal("2"), line.cells().get(2).difference());
  }

  @Test
  void noCellsAreNoTriangle() {
    assertEquals(List.of(), Triangle.of(List.of()).lines());
  }
}
