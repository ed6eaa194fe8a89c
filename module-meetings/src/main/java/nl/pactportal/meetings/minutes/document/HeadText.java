package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;

/** The head of the minutes: which meeting, when, where, and who. */
final class HeadText {
  private HeadText() {}

  static String of(MeetingFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add("Overleg: " + facts.body());
    add(lines, "Nummer, zoals genoemd: ", facts.numberSaid());
    add(lines, "Vorm: ", DutchWords.form(facts.form()));
    lines.add("Datum: " + DutchWords.day(facts.heldOn()) + times(facts));
    add(lines, "Plaats: ", facts.place());
    add(lines, "Webadres: ", facts.webAddress());
    people(lines, "Aanwezig:", facts, a -> !a.apology() && !a.keepsMinutes());
    people(lines, "Afgemeld:", facts, AttendeeFact::apology);
    String keepers =
        facts.attendees().stream()
            .filter(a -> a.keepsMinutes() && !a.apology())
            .map(HeadText::line)
            .collect(Collectors.joining("; "));
    add(lines, "Verslaglegging: ", keepers.isEmpty() ? null : keepers);
    return String.join("\n", lines);
  }

  /** As noted, and as planned where that differs; never a time nobody named. */
  private static String times(MeetingFacts facts) {
    String actual = DutchWords.span(facts.begin(), facts.end());
    String planned = DutchWords.span(facts.startsAt(), facts.endsAt());
    String said = facts.timeSaid() == null ? "" : ", " + facts.timeSaid();
    String night = facts.endsNextDay() ? " (eindigt na middernacht)" : "";
    String differs =
        planned.isEmpty() || planned.equals(actual) ? "" : " (gepland " + planned + ")";
    return (actual.isEmpty() ? "" : ", " + actual) + night + differs + said;
  }

  private static void people(
      List<String> lines, String title, MeetingFacts facts, Predicate<AttendeeFact> which) {
    List<AttendeeFact> chosen = facts.attendees().stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      lines.add(title);
      chosen.forEach(attendee -> lines.add("• " + line(attendee)));
    }
  }

  static String line(AttendeeFact a) {
    StringBuilder line = new StringBuilder();
    if (a.party() != null) {
      line.append("Namens ").append(a.party()).append(": ");
    }
    line.append(a.role());
    if (a.organisation() != null) {
      line.append(" (").append(a.organisation()).append(')');
    }
    line.append(meetingRole(a));
    if (a.accountFor() != null) {
      line.append(", accounthouder voor ").append(a.accountFor());
    }
    if (a.substituteFor() != null) {
      line.append(", vervangt ").append(a.substituteFor());
    }
    return line.append(presence(a)).toString();
  }

  private static String meetingRole(AttendeeFact a) {
    return switch (String.valueOf(a.meetingRole())) {
      case "CHAIR" -> ", voorzitter";
      case "ADVISER" -> ", adviseur";
      case "GUEST" -> ", gast";
      default -> "";
    };
  }

  private static String presence(AttendeeFact a) {
    List<String> parts = new ArrayList<>();
    if (a.arrived() != null) {
      parts.add("vanaf " + DutchWords.clock(a.arrived()) + " uur");
    }
    if (a.left() != null) {
      parts.add("tot " + DutchWords.clock(a.left()) + " uur");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static void add(List<String> lines, String label, String value) {
    if (value != null) {
      lines.add(label + value);
    }
  }
}
