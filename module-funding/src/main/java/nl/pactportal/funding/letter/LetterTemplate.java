package nl.pactportal.funding.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A text with a version; read only, changed by adding the next version. */
@Entity
@Table(schema = "funding", name = "letter_template")
public class LetterTemplate extends RegionAggregate {
  private String kind;
  private int number;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String title;
  private String body;

  @Enumerated(EnumType.STRING)
  private Remedy remedy;

  protected LetterTemplate() {}

  String getTitle() {
    return title;
  }

  String getBody() {
    return body;
  }

  Remedy getRemedy() {
    return remedy;
  }
}
