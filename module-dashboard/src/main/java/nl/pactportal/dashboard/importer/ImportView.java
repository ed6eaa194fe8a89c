package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;

/** The form that starts an import, and how recent ones went. */
@Named
@RequestScoped
public class ImportView {
  @Inject ImportService imports;
  @Inject CurrentUser user;
  private String table;
  private List<ImportRunRow> runs;

  public String start() {
    boolean started = imports.start(table);
    Flash.say(started ? "import.started" : "import.running", table.strip());
    return "/sources/index?faces-redirect=true";
  }

  public boolean isAllowed() {
    return user.may(DashboardPermission.IMPORT_DATA);
  }

  public void load() {
    runs = imports.recent();
  }

  /** Also after a refused form, when no view action has run. */
  public List<ImportRunRow> getRuns() {
    if (runs == null) {
      load();
    }
    return runs;
  }

  public boolean isRunning() {
    return getRuns().stream().anyMatch(run -> run.status() == ImportStatus.RUNNING);
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }
}
