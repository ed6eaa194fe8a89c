package nl.pactportal.funding.books;

import static nl.pactportal.funding.FundingPermission.CHECK_LEDGER;
import static nl.pactportal.funding.FundingPermission.VIEW_BOOKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** The books to those who may read them, each his own regions, and their check. */
@ApplicationScoped
@Transactional
public class BookService {
  @Inject BookRepository books;
  @Inject LedgerCheck check;
  @Inject CurrentUser user;

  /** Per call the regions of this user and, where they are more than one, their sum. */
  @Requires(VIEW_BOOKS)
  public List<BookRow> rows() {
    List<BookRow> all = new ArrayList<>();
    List<BookRow> ofCall = new ArrayList<>();
    for (BookRow row : books.rows()) {
      if (!ofCall.isEmpty() && !ofCall.get(0).callId().equals(row.callId())) {
        close(ofCall, all);
      }
      ofCall.add(row);
    }
    close(ofCall, all);
    return all;
  }

  private static void close(List<BookRow> ofCall, List<BookRow> all) {
    all.addAll(ofCall);
    if (ofCall.size() > 1) {
      all.add(ofCall.stream().reduce(BookRow::plus).orElseThrow());
    }
    ofCall.clear();
  }

  /**
   * Compares now.
   *
   * @throws BusinessException for who looks at one region only: a check of part of the books says
   *     that the rest is right
   */
  @Requires(CHECK_LEDGER)
  public List<BookDifference> compare() {
    AllRegions.require(user);
    return check.run(null);
  }

  @Requires(CHECK_LEDGER)
  public Optional<CheckRow> lastCheck() {
    return check.last();
  }
}
