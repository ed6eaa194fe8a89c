package nl.pactportal.dashboard.question;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/**
 * An answer as somebody fills it in.
 *
 * @param dataset table of the catalogue it comes from, or null
 * @param source outside of the catalogue, or null
 * @param permalink to the figure, as the address bar shows it; or null
 */
record GivenAnswer(String text, UUID dataset, String source, String url, String permalink) {
  private static final int TEXT = 4000;
  private static final int SOURCE = 200;
  private static final int URL = 500;
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"']+");

  GivenAnswer sensible() {
    String said = Wording.required("answerText", text, TEXT);
    String name = Wording.optional("source", source, SOURCE);
    String address = Wording.optional("sourceUrl", url, URL);
    if (address != null && !WEB.matcher(address).matches()) {
      throw new BusinessException("sourceUrl", "question.url.wrong");
    }
    if (address != null && name == null) {
      throw new BusinessException("source", "question.source.nameless");
    }
    return new GivenAnswer(said, dataset, name, address, permalink);
  }
}
