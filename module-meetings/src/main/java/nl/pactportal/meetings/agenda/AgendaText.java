package nl.pactportal.meetings.agenda;

import java.util.List;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/** A whole agenda as somebody pastes it: a line per item, numbers and bullets in front of it. */
public final class AgendaText {
  /** "1.", "2)", "3a.", "4 -", "•", "–" and the like, but not "2 ton per regio". */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:agenda)?punt\\s+)?(?:\\d{1,3}(?:\\.\\d)*[a-z]?\\s*[.):](?!\\d)\\s*"
              + "|\\d{1,3}\\s+[-–—]\\s+|\\d{1,3}\\t+|\\d{1,2}(?:\\.\\d)+\\s+|[-–—•·▪◦*]\\s+)+",
          Pattern.CASE_INSENSITIVE);

  private AgendaText() {}

  /**
   * @param most how many lines there is still room for
   * @throws BusinessException at field {@code lines}; nothing is half taken
   */
  public static List<String> titles(String pasted, int most) {
    String text = Wording.required("lines", pasted, (AgendaItem.TITLE + 50) * 1000);
    List<String> titles =
        text.lines().map(AgendaText::title).filter(title -> !title.isEmpty()).toList();
    if (titles.size() > most) {
      throw new BusinessException("lines", "agenda.paste.tooMany", titles.size(), most);
    }
    for (String title : titles) {
      if (title.codePointCount(0, title.length()) > AgendaItem.TITLE) {
        throw new BusinessException(
            "lines", "agenda.paste.tooLong", title.substring(0, 40), AgendaItem.TITLE);
      }
    }
    return titles;
  }

  private static String title(String line) {
    String bare = line.replace('\u00a0', ' ').strip();
    return NUMBERING.matcher(bare).replaceFirst("").replaceAll("\\s+", " ").strip();
  }
}
