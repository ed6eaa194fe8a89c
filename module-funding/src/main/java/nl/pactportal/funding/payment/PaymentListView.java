package nl.pactportal.funding.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.account.AccountRow;
import nl.pactportal.funding.account.AccountService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.CurrentUser.RegionOption;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** Payments: what is to be done, the batches, and the accounts they go to. */
@Named
@RequestScoped
public class PaymentListView {
  @Inject PaymentService payments;
  @Inject BatchService batches;
  @Inject AccountService accounts;
  @Inject Parties parties;
  @Inject CurrentUser user;
  private String status;
  private int page = 1;
  private PageOf<PayableRow> shown = PageOf.nothing();
  private List<BatchRow> newest = List.of();
  private List<AccountRow> live = List.of();

  public void load() {
    shown = payments.list(known(status), page);
    newest = batches.newest();
    live = user.may(FundingPermission.VIEW_ACCOUNT) ? accounts.live() : List.of();
  }

  private static AdvanceStatus known(String status) {
    return status == null || status.isEmpty()
        ? null
        : Arrays.stream(AdvanceStatus.values())
            .filter(value -> value.name().equals(status))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("status " + status));
  }

  /** Whether the links to this page are shown. */
  public boolean isPermitted() {
    return user.may(FundingPermission.VIEW_PAYMENTS);
  }

  public boolean isMaker() {
    return user.may(FundingPermission.MAKE_BATCH);
  }

  /** Batches are the province's. */
  public boolean isBatchReader() {
    return user.scope().read().contains(RegionScope.PROVINCE);
  }

  /** Regions whose account this user may see. */
  public List<RegionOption> getRegions() {
    return RegionScope.REGIONS.stream()
        .filter(region -> user.may(FundingPermission.VIEW_ACCOUNT))
        .filter(user.scope().read()::contains)
        .map(region -> new RegionOption(region, parties.name(region)))
        .toList();
  }

  /** The one in use, or null. */
  public AccountRow current(String region) {
    return find(region, true);
  }

  /** The one that waits to be confirmed, or null. */
  public AccountRow pending(String region) {
    return find(region, false);
  }

  private AccountRow find(String region, boolean confirmed) {
    return live.stream()
        .filter(row -> row.regionCode().equals(region) && row.confirmed() == confirmed)
        .findFirst()
        .orElse(null);
  }

  public AdvanceStatus[] getStatuses() {
    return AdvanceStatus.values();
  }

  public PageOf<PayableRow> getShown() {
    return shown;
  }

  public List<BatchRow> getNewest() {
    return newest;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
