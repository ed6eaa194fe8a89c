package nl.pactportal.meetings.input;

import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/**
 * Text pasted from a word processor often comes as the markup of the clipboard. That becomes the
 * text a reader would have seen. Text that only holds a tag somebody typed is left as it is: pages
 * show it as the text it is.
 */
public final class PastedText {
  private static final Pattern CLIPBOARD =
      Pattern.compile(
          "<!--StartFragment-->|<o:p>|class=\"?Mso|xmlns:(o|w)=|mso-|^\\s*<(html|!doctype html|meta)\\b",
          Pattern.CASE_INSENSITIVE);

  private PastedText() {}

  public static String plain(String typed) {
    return typed == null || !CLIPBOARD.matcher(typed).find() ? typed : textOf(typed);
  }

  private static String textOf(String markup) {
    VisibleText text = new VisibleText();
    HtmlSanitizer.sanitize(markup, text);
    return text.result();
  }
}
