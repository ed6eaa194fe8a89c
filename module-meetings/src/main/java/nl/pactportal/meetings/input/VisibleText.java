package nl.pactportal.meetings.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/** Receives markup and keeps what a reader sees: paragraphs as lines, list items with a bullet. */
final class VisibleText implements HtmlSanitizer.Policy {
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
  private static final Set<String> HIDDEN = Set.of("script", "style", "title", "xml", "head");

  private final StringBuilder text = new StringBuilder();
  private int hidden;

  @Override
  public void openDocument() {
    // nothing to do before the first tag
  }

  @Override
  public void closeDocument() {
    // nothing is kept open
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    String tag = name.toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(tag)) {
      hidden++;
    } else if (tag.equals("br")) {
      text.append('\n');
    } else if (tag.equals("li")) {
      newLine();
      text.append("• ");
    } else if (tag.equals("td") || tag.equals("th")) {
      text.append(' ');
    } else if (BLOCKS.contains(tag)) {
      newLine();
    }
  }

  @Override
  public void closeTag(String name) {
    String tag = name.toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(tag)) {
      hidden = Math.max(0, hidden - 1);
    } else if (BLOCKS.contains(tag) || tag.equals("li")) {
      newLine();
    }
  }

  @Override
  public void text(String characters) {
    if (hidden == 0) {
      text.append(characters.replaceAll("[\\s\\u00a0]+", " "));
    }
  }

  private void newLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Word marks its list items with a dot and blanks of its own. */
  String result() {
    return text.toString()
        .replaceAll("(?m)^[ ]*[·•§\\uf0b7][ ]+", "• ")
        .replaceAll("(?m)[ ]+$|^[ ]+", "")
        .replaceAll("[ ]{2,}", " ")
        .replaceAll("\\n{2,}", "\n")
        .strip();
  }
}
