package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the colours of the charts can be told from what is behind them (WCAG 1.4.3, 1.4.11). */
class LookTest {
  private static final int SHADES = 5;
  private static final int LINES = 7;
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  @ParameterizedTest
  @EnumSource
  void whatStandsOnAShadeOfTheMapCanBeRead(Theme theme) {
    Map<String, String> colours = TestEngines.look().colours(theme);
    IntStream.rangeClosed(1, SHADES)
        .forEach(
            shade -> atLeast(TEXT, colours, "--pact-map-text-" + shade, "--pact-map-" + shade));
  }

  @ParameterizedTest
  @EnumSource
  void eachLineAndTheOutlineOfEachAreaStandOut(Theme theme) {
    Map<String, String> colours = TestEngines.look().colours(theme);
    IntStream.rangeClosed(1, LINES)
        .forEach(line -> atLeast(GRAPHIC, colours, "--pact-chart-" + line, "--pact-surface"));
    atLeast(GRAPHIC, colours, "--pact-border-strong", "--pact-surface");
    atLeast(TEXT, colours, "--pact-text-2", "--pact-surface");
  }

  /** Shades in grey: a step darker, or lighter in the dark, for each class. */
  @ParameterizedTest
  @EnumSource
  void theShadesOfTheMapGoOneWay(Theme theme) {
    Map<String, String> colours = TestEngines.look().colours(theme);
    double way = light(colours.get("--pact-map-5")) - light(colours.get("--pact-map-1"));
    IntStream.range(1, SHADES)
        .forEach(
            shade -> {
              double step =
                  light(colours.get("--pact-map-" + (shade + 1)))
                      - light(colours.get("--pact-map-" + shade));
              assertTrue(step * way > 0, theme + " after " + shade);
            });
  }

  private static void atLeast(
      double wanted, Map<String, String> colours, String front, String back) {
    double one = light(colours.get(front)) + 0.05;
    double other = light(colours.get(back)) + 0.05;
    double contrast = Math.max(one, other) / Math.min(one, other);
    assertTrue(contrast >= wanted, front + " on " + back + " is " + contrast);
  }

  /** Relative luminance as WCAG has it. */
  private static double light(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int part) {
    double share = (part & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
