package nl.pactportal.meetings.live;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.meetings.note.NoteKind;
import nl.pactportal.platform.error.BusinessException;

/**
 * One line of the command field: "/weg Coördinator Zuidoost 15.00". A line without a stroke is
 * something that was said.
 *
 * @param text without the word of command
 */
record LiveCommand(Verb verb, String text) {
  private static final Pattern WORD = Pattern.compile("^/([^\\s:]+):?\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern TIME =
      Pattern.compile("^(.*\\S)\\s+(\\d{1,2})[.:](\\d{2})(?:\\s*uur)?$", Pattern.DOTALL);

  /** What can be commanded, by its words in both languages. */
  enum Verb {
    SAY(null),
    OPEN(null, "open"),
    CLOSE(null, "sluit", "sluiten", "close"),
    NEXT(null, "volgend", "volgende", "v", "next"),
    ITEM(null, "punt", "p", "item"),
    ARRIVE(null, "aanwezig", "binnen", "in", "present"),
    GUEST(null, "gast", "guest"),
    LEAVE(null, "weg", "uit", "left"),
    MEMBERS(null, "leden", "members"),
    APOLOGY(null, "afgemeld", "apology"),
    DECIDE(null, "besluit", "b", "decision"),
    ACT(null, "actie", "a", "action"),
    ANNOUNCE(NoteKind.ANNOUNCEMENT, "mededeling", "m", "announcement"),
    CONCLUDE(NoteKind.CONCLUSION, "conclusie", "c", "conclusion"),
    ANSWER(NoteKind.ANSWER, "antwoord", "answer"),
    QUOTE(NoteKind.QUOTE, "citaat", "quote"),
    ORDER(NoteKind.ORDER, "orde", "order"),
    SIGNAL(NoteKind.SIGNAL, "signaal", "signal");

    private final NoteKind note;
    private final List<String> words;

    Verb(NoteKind note, String... words) {
      this.note = note;
      this.words = List.of(words);
    }

    NoteKind note() {
      return this == SAY ? NoteKind.STATEMENT : note;
    }
  }

  static LiveCommand parse(String typed) {
    String line = typed == null ? "" : typed.strip();
    if (line.isEmpty()) {
      throw new BusinessException("command", "wording.missing");
    }
    Matcher word = WORD.matcher(line);
    if (!word.matches()) {
      return new LiveCommand(Verb.SAY, line);
    }
    String said = word.group(1).toLowerCase(Locale.ROOT);
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.words.contains(said))
        .findFirst()
        .map(verb -> new LiveCommand(verb, word.group(2).strip()))
        .orElseThrow(() -> new BusinessException("command", "live.unknownCommand", said));
  }

  /** The time of day at the end, or null. */
  LocalTime time() {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return null;
    }
    try {
      return LocalTime.of(Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3)));
    } catch (DateTimeException impossible) {
      throw new BusinessException("command", "live.noTime", time.group(2) + "." + time.group(3));
    }
  }

  /** The text without the time of day at its end. */
  String who() {
    Matcher time = TIME.matcher(text);
    return time.matches() ? time.group(1) : text;
  }

  /** What stands before the first colon ("Coördinator West: ..."), or null. */
  String label() {
    int colon = text.indexOf(':');
    return colon < 1 || text.substring(0, colon).contains("\n")
        ? null
        : text.substring(0, colon).strip();
  }

  /** What stands after the first colon. */
  String afterLabel() {
    return text.substring(text.indexOf(':') + 1).strip();
  }
}
