package nl.pactportal.dashboard.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.platform.time.ClockProducer;

/**
 * What every file says besides figures: whose they are, which edition, what the signs mean, where
 * to find the same figures again.
 */
public final class Notes {
  /** A line: what is said, and of what. */
  public record Note(String about, String said) {}

  private final Edition edition;
  private final String permalink;
  private final Locale locale;

  public Notes(Edition edition, String permalink, Locale locale) {
    this.edition = edition;
    this.permalink = permalink;
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String permalink() {
    return permalink;
  }

  public List<Note> all() {
    List<Note> notes = new ArrayList<>();
    add(notes, "title", edition.title());
    if (edition.synthetic()) {
      add(notes, "synthetic", say("export.synthetic"));
    }
    add(notes, "source", edition.owner());
    add(notes, "table", edition.code());
    add(notes, "address", edition.url());
    add(notes, "definition", edition.definition());
    add(notes, "frequency", edition.frequency());
    add(notes, "version", edition.version());
    add(notes, "fetched", moment(edition.fetched(), locale));
    add(notes, "published", moment(edition.published(), locale));
    add(notes, "release", edition.release().id().toString());
    add(notes, "licence", edition.licence());
    add(notes, "permalink", permalink);
    Arrays.stream(Missing.values())
        .forEach(why -> notes.add(new Note(why.name(), DashboardTexts.say(locale, why.key()))));
    Arrays.stream(Flag.values())
        .forEach(
            flag -> notes.add(new Note(String.valueOf(flag.letter()), say("export.flag." + flag))));
    return notes;
  }

  /** As pages write it: see dateTime.xhtml of the platform. */
  static String moment(Instant instant, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
        .withZone(ClockProducer.ZONE)
        .format(instant);
  }

  private void add(List<Note> notes, String about, String said) {
    if (!said.isEmpty()) {
      notes.add(new Note(say("export." + about), said));
    }
  }

  /** How certain a figure is: by its period, and by what is said of itself. */
  String status(PeriodLine period, Cell cell) {
    Set<String> words = new LinkedHashSet<>();
    if (period != null && !period.status().served().isBlank()) {
      words.add(period.status().label(locale));
    }
    cell.flags().forEach(flag -> words.add(say("export.flag." + flag)));
    return String.join(", ", words);
  }

  String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
