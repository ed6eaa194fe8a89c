package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.PageOf;
import nl.pactportal.platform.identity.CurrentUser;

/** Obligations: all of the user's regions, or those of one application. */
@Named
@RequestScoped
public class ObligationListView {
  @Inject ObligationService obligations;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private List<ObligationRow> rows;
  private List<ObligationRow> own;
  private PageOf<ObligationRow> shown;
  private int page = 1;

  public List<ObligationRow> getRows() {
    if (rows == null) {
      rows = obligations.list();
    }
    return rows;
  }

  public PageOf<ObligationRow> getShown() {
    if (shown == null) {
      shown = obligations.page(page);
    }
    return shown;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public List<ObligationRow> of(UUID applicationId) {
    if (own == null) {
      own = obligations.ofApplication(applicationId);
    }
    return own;
  }

  /** Those a decision of the Pact can still be about. */
  public List<ObligationRow> getChangeable() {
    return getRows().stream().filter(ObligationRow::changeable).toList();
  }

  public boolean isProposer() {
    return user.may(FundingPermission.PROPOSE_OBLIGATION);
  }

  public boolean overdue(ObligationRow row) {
    return row.overdueOn(LocalDate.now(clock));
  }
}
