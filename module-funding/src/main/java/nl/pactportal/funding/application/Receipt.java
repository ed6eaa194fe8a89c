package nl.pactportal.funding.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.pactportal.platform.document.DocumentRow;

/**
 * What a region gets for its application: that it was received, when, and exactly what.
 *
 * @param call its title
 * @param signedBy name of who signed
 * @param annexes as they were there at that moment
 */
public record Receipt(
    ApplicationDetail application,
    String call,
    FormPage form,
    String signedBy,
    List<DocumentRow> annexes)
    implements Serializable {

  static Receipt of(ApplicationPage page, FormPage form) {
    Instant at = page.application().submittedAt();
    return new Receipt(
        page.application(),
        page.call().call().title(),
        form,
        page.steps().stream()
            .filter(step -> step.kind().isSubmission())
            .map(StepRow::actorName)
            .findFirst()
            .orElse(""),
        page.documents().stream().filter(annex -> !annex.uploadedAt().isAfter(at)).toList());
  }

  /** It came after the closing instant; only a decision of the province lets it in. */
  public boolean late() {
    return application.status() == ApplicationStatus.LATE;
  }
}
