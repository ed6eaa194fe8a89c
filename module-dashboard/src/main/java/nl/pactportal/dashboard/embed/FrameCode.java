package nl.pactportal.dashboard.embed;

import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.picture.Picture;

/** The piece of HTML that shows a chart on another page. */
record FrameCode(String address, String title, int width, int height) {
  private static final int WIDTH = 720;
  private static final int AROUND = 200;
  private static final int SMALLEST = 200;

  static FrameCode of(String address, CutChart chart) {
    return of(address, title(chart), chart.graphic().size());
  }

  /** The newest period is another one later on: the code that was pasted does not name it. */
  private static String title(CutChart chart) {
    boolean newest = !chart.kind().throughTime() && chart.asked().cut().to() == null;
    return newest
        ? title(chart.contents().measure(chart.measure()).title(), chart.kind(), chart.locale())
        : chart.title();
  }

  static String title(String measure, ChartKind kind, Locale locale) {
    return measure + ": " + DashboardTexts.say(locale, "embed.kind." + kind.code());
  }

  /**
   * @param size of the chart, as the look names it
   */
  static FrameCode of(String address, String title, String size) {
    return new FrameCode(address, title, WIDTH, Picture.height(size) + AROUND);
  }

  FrameCode within(Integer widest, Integer highest) {
    return new FrameCode(address, title, least(width, widest), least(height, highest));
  }

  private static int least(int own, Integer most) {
    return most == null ? own : Math.max(SMALLEST, Math.min(own, most));
  }

  String html() {
    return new Markup()
        .open(
            "iframe",
            "src",
            address,
            "title",
            title,
            "width",
            String.valueOf(width),
            "height",
            String.valueOf(height),
            "loading",
            "lazy",
            "style",
            "border:0;max-width:100%")
        .close("iframe")
        .toString();
  }
}
