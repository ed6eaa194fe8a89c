package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A version with all it says. */
public record GuideText(GuideRow guide, List<ParagraphRow> paragraphs) implements Serializable {

  Optional<ParagraphRow> paragraph(String number) {
    return paragraphs.stream().filter(row -> row.number().equals(number)).findFirst();
  }
}
