package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of text as it is laid out: a paragraph, or a list of points.
 *
 * @param list whether these lines are points of a list
 */
public record Block(boolean list, List<Line> lines) {
  private static final Pattern POINT = Pattern.compile("^[•*-]\\s+(.*)$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^((?:Besluit|Stemming|Actie|Verzoek|Advies|Suggestie|Toezegging|Vraag|Zorgpunt|Rondvraag"
              + "|Antwoord|Conclusie|Signaal)(?: \\([^)]{1,80}\\))?:|N\\.B\\.) (.+)$");

  /**
   * One line.
   *
   * @param label what stands out in front: "Besluit (akkoord):", or null
   */
  public record Line(String label, String text) {
    static Line of(String said) {
      Matcher labelled = LABEL.matcher(said);
      return labelled.matches()
          ? new Line(labelled.group(1), labelled.group(2))
          : new Line(null, said);
    }
  }

  /** Lines that begin with a bullet become one list; every other line is a paragraph. */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String raw : text.split("\n")) {
      String said = raw.strip();
      Matcher point = POINT.matcher(said);
      if (point.matches()) {
        addPoint(blocks, Line.of(point.group(1)));
      } else if (!said.isEmpty()) {
        blocks.add(new Block(false, List.of(Line.of(said))));
      }
    }
    return blocks;
  }

  private static void addPoint(List<Block> blocks, Line line) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last != null && last.list()) {
      List<Line> more = Stream.concat(last.lines().stream(), Stream.of(line)).toList();
      blocks.set(blocks.size() - 1, new Block(true, more));
    } else {
      blocks.add(new Block(true, List.of(line)));
    }
  }
}
