package nl.pactportal.funding.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The books as a table and a picture. */
@Named
@RequestScoped
public class BookView {
  @Inject BookService books;
  @Inject CurrentUser user;
  private List<BookRow> rows = List.of();

  public void load() {
    rows = books.rows();
  }

  /** The rows of each call, its sum last. */
  public List<List<BookRow>> getCalls() {
    return List.copyOf(
        rows.stream()
            .collect(
                Collectors.groupingBy(BookRow::callId, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  public BookRow.Part[] getParts() {
    return BookRow.Part.values();
  }

  /** Whether the links to this page are shown. */
  public boolean isPermitted() {
    return user.may(FundingPermission.VIEW_BOOKS);
  }

  public boolean isExporter() {
    return user.may(FundingPermission.EXPORT_BOOKS);
  }

  public boolean isChecker() {
    return user.may(FundingPermission.CHECK_LEDGER);
  }
}
