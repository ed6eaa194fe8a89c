package nl.pactportal.dashboard.embed;

import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.picture.Picture;

/** The piece of HTML that shows a chart on another page. */
record FrameCode(String address, String title, int width, int height) {
  private static final int WIDTH = 720;
  private static final int AROUND = 200;
  private static final int SMALLEST = 200;

  static FrameCode of(String address, CutChart chart) {
    return of(address, chart.title(), chart.graphic().size());
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
