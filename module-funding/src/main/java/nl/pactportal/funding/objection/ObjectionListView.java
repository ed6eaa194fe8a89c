package nl.pactportal.funding.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.funding.PageOf;

/** The objections this user may see, a page at a time. */
@Named
@RequestScoped
public class ObjectionListView {
  @Inject ObjectionService objections;
  private PageOf<ObjectionRow> shown = PageOf.nothing();
  private int page = 1;

  public void load() {
    shown = objections.list(page);
  }

  public PageOf<ObjectionRow> getShown() {
    return shown;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
