package nl.pactportal.dashboard.hold;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.link.LinkRow;
import org.omnifaces.cdi.ViewScoped;

/** One decision of the Pact about the dashboard, and the form that says what it is about. */
@Named
@ViewScoped
public class HoldDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient HoldService holds;
  @Inject transient CurrentUser user;
  private final Map<String, String> datasets = new LinkedHashMap<>();
  private String id;
  private LinkRow link;
  private String dataset;
  private String declineReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    link = holds.read(GivenId.of(id));
    holds.tables(link.id()).forEach(row -> datasets.put(row.title(), row.id().toString()));
  }

  public String place() {
    holds.place(link.id(), dataset == null ? null : GivenId.of(dataset));
    Flash.say("hold.placed");
    return where();
  }

  public String decline() {
    holds.decline(link.id(), declineReason);
    Flash.say("hold.declined");
    return where();
  }

  private String where() {
    return "/decisions/detail.xhtml?faces-redirect=true&id=" + link.id();
  }

  public boolean isPlacer() {
    return link.asked() && user.may(DashboardPermission.PLACE_HOLD);
  }

  public LinkRow getLink() {
    return link;
  }

  public Map<String, String> getDatasets() {
    return datasets;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDataset() {
    return dataset;
  }

  public void setDataset(String dataset) {
    this.dataset = dataset;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
