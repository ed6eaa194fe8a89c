package nl.pactportal.meetings.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Open and closed rounds, each with where the five regions stand. */
@Named
@RequestScoped
public class RoundListView {
  @Inject RoundService rounds;
  private Integer page;
  private RoundPage list;

  public void load() {
    list = rounds.list(page == null ? 1 : page);
  }

  public RoundPage getList() {
    return list;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}
