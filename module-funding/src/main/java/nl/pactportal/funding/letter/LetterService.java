package nl.pactportal.funding.letter;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Reading letters; the regions see those made known to them. */
@ApplicationScoped
@Transactional
public class LetterService {
  @Inject LetterRepository letters;
  @Inject LetterPrinter printer;

  /** Oldest first. */
  @Requires(VIEW_FUNDING)
  public List<LetterRow> ofDossier(UUID dossierId) {
    return letters.ofDossier(dossierId);
  }

  /**
   * @throws NotFoundException if it is unknown, of another region, or not made known yet
   */
  @Requires(VIEW_FUNDING)
  public LetterRow find(UUID id) {
    return letters.find(id).orElseThrow(() -> new NotFoundException("letter " + id));
  }

  /** The file; who asks before it was printed has it printed. */
  @Requires(VIEW_FUNDING)
  public byte[] file(UUID id) {
    find(id);
    return printer
        .file(id)
        .orElseGet(
            () -> {
              CurrentUser.supplyAs(LetterPrintJob.PRINTER, () -> print(id));
              return printer.file(id).orElseThrow();
            });
  }

  private UUID print(UUID id) {
    printer.print(id);
    return id;
  }
}
