package nl.pactportal.funding.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.platform.region.Parties;

/** The comparison of state and books, on the button. */
@Named
@RequestScoped
public class BookCheckView {
  @Inject BookService books;
  @Inject Parties parties;
  private CheckRow last;
  private List<BookDifference> differences;

  public void load() {
    last = books.lastCheck().orElse(null);
  }

  /** Shows what it found at once, on this page. */
  public void compare() {
    differences = books.compare();
    load();
  }

  public String region(String code) {
    return parties.name(code);
  }

  public CheckRow getLast() {
    return last;
  }

  public boolean isCompared() {
    return differences != null;
  }

  public List<BookDifference> getDifferences() {
    return differences;
  }
}
