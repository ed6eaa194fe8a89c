package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.AddressPart;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.Subject;
import nl.pactportal.dashboard.observation.DatasetFigures.About;
import nl.pactportal.dashboard.picture.Caption;

/**
 * What a drawn chart says in itself when it leaves the portal: a file has no page around it.
 *
 * @param home address of the portal
 */
record Imprint(Graphic graphic, Locale locale, String home) {
  Caption caption() {
    return new Caption(title(), List.of(status(), source(), pair("permalink", permalink())));
  }

  /** A line alone has no name in the picture. */
  private String title() {
    List<Subject.Shown> shown = graphic.subject().shown();
    String name = shown.size() == 1 ? shown.get(0).name() : "";
    return name.isEmpty() || graphic.title().contains(name)
        ? graphic.title()
        : graphic.title() + ": " + name;
  }

  private String status() {
    List<String> said = new ArrayList<>();
    if (about().synthetic()) {
      said.add(say("export.picture.synthetic"));
    }
    String period = graphic.caption().referencePeriod();
    said.add(say("region.reference") + ": " + period + certainty() + ".");
    return String.join(" ", said);
  }

  private String certainty() {
    String status = graphic.caption().status();
    String word = graphic.caption().provisional() ? say("chart.provisional") : "";
    String said = status.isEmpty() ? word : status;
    return said.isEmpty() ? "" : " (" + inSentence(said) + ")";
  }

  private String inSentence(String word) {
    return word.substring(0, 1).toLowerCase(locale) + word.substring(1);
  }

  private String source() {
    String table = about().owner() + ", " + about().title() + " (" + about().code() + ")";
    return Stream.of(
            pair("source", table),
            pair("version", about().sourceVersion()),
            pair("fetched", Notes.moment(about().importedAt(), locale)),
            pair("licence", about().licence()))
        .filter(said -> !said.isEmpty())
        .map(said -> said + ".")
        .collect(Collectors.joining(" "));
  }

  /** To the figures of that release, their definition and what their signs mean. */
  private String permalink() {
    return home
        + (about().open() ? "/dashboard/public/exports/data.csv?" : "/dashboard/exports/data.csv?")
        + AddressPart.pair("dataset", about().code())
        + "&"
        + AddressPart.pair("release", about().releaseId().toString());
  }

  private String pair(String about, String said) {
    return said.isEmpty() ? "" : say("export." + about) + ": " + said;
  }

  private About about() {
    return graphic.caption().about();
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
