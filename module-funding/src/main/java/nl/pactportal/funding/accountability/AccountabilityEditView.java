package nl.pactportal.funding.accountability;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form of an account, new or known, prefilled with what was granted. */
@Named
@ViewScoped
public class AccountabilityEditView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPARE_LINES = 3;
  private static final int LONGEST_TITLE = 200;

  @Inject transient AccountabilityService accounts;
  @Inject transient ApplicationService applications;
  private final List<LineForm> lines = new ArrayList<>();
  private String applicationId;
  private ApplicationDetail application;
  private GrantRow grant;
  private AskedAccount asked;
  private UUID id;
  private long version;
  private boolean known;
  private String report;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    application = applications.find(GivenId.of(applicationId));
    grant = accounts.begin(application.id());
    asked = accounts.asked(grant);
    AccountabilityRow before = accounts.ofApplication(application.id()).orElse(null);
    known = before != null;
    id = known ? before.id() : UuidV7.next();
    version = known ? before.version() : 0;
    if (known) {
      report = before.report();
      accounts.detail(id).lines().forEach(line -> lines.add(LineForm.of(line)));
    } else {
      granted().forEach(line -> lines.add(LineForm.of(line)));
    }
    moreLines();
  }

  /** Line by line as it was granted, or as one line after an amendment. */
  private List<AccountLine> granted() {
    LinePlan plan = accounts.granted(application.id());
    if (!plan.total().equals(grant.amount())) {
      return List.of(AccountLine.of(application.title(), grant.amount()));
    }
    return plan.lines().stream()
        .filter(line -> line.amount().isPositive())
        .map(line -> AccountLine.of(titled(line.description()), line.amount()))
        .toList();
  }

  private static String titled(String description) {
    String title = description.lines().findFirst().orElse("").strip();
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
  }

  /** Keeps what was typed; nothing is stored yet. */
  public void moreLines() {
    for (int i = 0; i < SPARE_LINES; i++) {
      lines.add(new LineForm());
    }
  }

  public String save() {
    store();
    Flash.say("accountability.done.saved");
    return detailPage();
  }

  public String sendToSign() {
    store();
    accounts.sendToSign(id, accounts.detail(id).account().version(), content());
    Flash.say("accountability.done.toSign");
    return detailPage();
  }

  private void store() {
    if (known) {
      accounts.edit(id, version, content());
    } else {
      accounts.create(id, application.id(), content());
      known = true;
    }
    version = accounts.detail(id).account().version();
  }

  private AccountabilityContent content() {
    return new AccountabilityContent(
        report, lines.stream().filter(line -> !line.isBlank()).map(LineForm::line).toList());
  }

  private String detailPage() {
    return "/accounts/detail.xhtml?faces-redirect=true&id=" + id;
  }

  public List<LineForm> getLines() {
    return lines;
  }

  public ApplicationDetail getApplication() {
    return application;
  }

  public AskedAccount getAsked() {
    return asked;
  }

  public GrantRow getGrant() {
    return grant;
  }

  public String getApplicationId() {
    return applicationId;
  }

  public void setApplicationId(String applicationId) {
    this.applicationId = applicationId;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }
}
