package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.time.Recess;
import nl.pactportal.platform.time.Recesses;

/** The terms of a call in the words of the screen, and what a closing day makes one think of. */
@Named
@RequestScoped
public class FactView {
  private static final Set<String> CODES =
      Set.of("title42", "kind", "distribution", "rankMoment", "arrangement", "decisionRule");
  private static final int AFTER_RECESS = 14;
  private static final int PERMILLE = 10;

  @Inject Language language;
  @Inject Parties parties;
  @Inject Recesses recesses;

  public String label(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? text("scheme." + name)
        : text("scheme." + name.substring(0, dot)) + " " + parties.name(name.substring(dot + 1));
  }

  /** An empty value is said, too: something that was not there, or is gone. */
  public String value(String name, String value) {
    if (value == null || value.isEmpty()) {
      return text("scheme.nothingThere");
    }
    String kind = name.replaceFirst("\\..*", "");
    return switch (kind) {
      case "ceiling", "share" -> new Money(Long.parseLong(value)).format(language.getLocale());
      case "opensAt", "closesAt", "closing" ->
          format("d MMMM yyyy, HH:mm:ss").format(Instant.parse(value).atZone(ClockProducer.ZONE));
      case "publishedOn" -> format("d MMMM yyyy").format(LocalDate.parse(value));
      case "advance" -> Integer.parseInt(value) / PERMILLE + " %";
      default -> CODES.contains(kind) ? text("scheme." + kind + "." + value) : value;
    };
  }

  /** Values to choose from, by their text. */
  public Map<String, String> choices(String name, String... values) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String value : values) {
      all.put(text("scheme." + name + "." + value), value);
    }
    return all;
  }

  /** Regions by the field of their amount. */
  public List<String> getRegions() {
    return RegionScope.REGIONS;
  }

  public String region(String code) {
    return parties.name(code);
  }

  /** What to think of with that closing day: it never moves by itself. */
  public List<String> hints(Instant closesAt) {
    List<String> hints = new ArrayList<>();
    LocalDate day = closesAt == null ? null : ClosingTime.dayOf(closesAt);
    if (day == null) {
      return hints;
    }
    if (day.getDayOfWeek().getValue() > 5) {
      hints.add(
          text(
              "scheme.hint.weekend",
              format("d MMMM yyyy").format(day),
              format("EEEE").format(day)));
    }
    recesses.between(day.minusDays(AFTER_RECESS), day).forEach(recess -> hints.add(recess(recess)));
    return hints;
  }

  private String recess(Recess recess) {
    DateTimeFormatter days = format("d MMMM yyyy");
    return text(
        "scheme.hint.recess",
        recess.name(),
        days.format(recess.firstDay()),
        days.format(recess.lastDay()),
        recess.source());
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.getLocale());
  }

  private String text(String key, Object... arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    String text = texts.getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text, language.getLocale()).format(arguments);
  }
}
