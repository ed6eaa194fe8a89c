package nl.pactportal.funding.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.funding.PageOf;

/** The public register as a page. */
@Named
@RequestScoped
public class RegisterView {
  @Inject RegisterService register;
  private int page = 1;
  private PageOf<RegisterRow> list;

  public void load() {
    list = register.page(page);
  }

  public PageOf<RegisterRow> getList() {
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
