package nl.pactportal.funding.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All objections this user may see. */
@Named
@RequestScoped
public class ObjectionListView {
  @Inject ObjectionService objections;
  private List<ObjectionRow> rows;

  public void load() {
    rows = objections.list();
  }

  public List<ObjectionRow> getRows() {
    return rows;
  }
}
