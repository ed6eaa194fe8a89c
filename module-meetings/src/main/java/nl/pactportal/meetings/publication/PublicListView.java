package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything that was published, for everybody. */
@Named
@RequestScoped
public class PublicListView {
  @Inject PublicReadingService published;
  private int page = 1;
  private PublicPage list;

  public void load() {
    list = published.list(page);
  }

  public PublicPage getList() {
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
