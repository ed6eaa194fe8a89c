package nl.pactportal.funding.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;

/** The letters on the page of an application. */
@Named
@RequestScoped
public class LetterListView {
  @Inject LetterService letters;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private UUID dossier;
  private List<LetterRow> rows;

  /** Asked for once per page, however often the page looks. */
  public List<LetterRow> of(UUID dossierId) {
    if (rows == null || !dossierId.equals(dossier)) {
      dossier = dossierId;
      rows = letters.ofDossier(dossierId);
    }
    return rows;
  }

  /** The term for objection or appeal has not ended. */
  public boolean open(LetterRow row) {
    return row.open(row.remedy(), LocalDate.now(clock.withZone(ClockProducer.ZONE)));
  }

  /** He may object to it for his region; too late as well, with a reason. */
  public boolean objectable(LetterRow row) {
    return row.remedy() == Remedy.OBJECTION
        && user.may(FundingPermission.FILE_OBJECTION)
        && user.person().regions().contains(row.regionCode());
  }
}
