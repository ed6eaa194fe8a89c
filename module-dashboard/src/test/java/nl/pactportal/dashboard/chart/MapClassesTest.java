package nl.pactportal.dashboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At most five shades, also where figures are equal, which breaks other maps. */
class MapClassesTest {
  @Test
  void fiveFiguresAreFiveClasses() {
    MapClasses classes = of("9.0", "7.1", "8.2", "6.5", "7.9");
    assertEquals(5, classes.ranges().size());
    assertEquals(0, classes.classOf(new BigDecimal("6.5")));
    assertEquals(4, classes.classOf(new BigDecimal("9.0")));
    assertEquals(5, classes.shade(4));
  }

  @Test
  void equalFiguresAreOfOneClass() {
    MapClasses classes = of("8", "8.0", "8", "8", "8");
    assertEquals(1, classes.ranges().size());
    assertEquals(5, classes.shade(0));
    MapClasses two = of("8", "8", "8", "8", "9");
    assertEquals(
        List.of(0, 1),
        List.of(two.classOf(BigDecimal.valueOf(8)), two.classOf(BigDecimal.valueOf(9))));
  }

  @Test
  void manyFiguresAreFiveClassesOfAboutTheSameSize() {
    MapClasses classes = of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertEquals(5, classes.ranges().size());
    assertEquals(1, classes.classOf(BigDecimal.valueOf(4)));
  }

  @Test
  void noFigureIsNoClass() {
    assertEquals(0, of().ranges().size());
  }

  @ParameterizedTest
  @CsvSource({"9.4, 10", "10, 10", "11.2, 12", "0.34, 0.4", "1234, 1500", "0, 1", "99, 100"})
  void axesEndAtARoundNumber(BigDecimal value, BigDecimal top) {
    assertEquals(0, top.compareTo(RoundTop.above(value)), RoundTop.above(value).toString());
  }

  private static MapClasses of(String... values) {
    return MapClasses.of(Arrays.stream(values).map(BigDecimal::new).toList());
  }
}
