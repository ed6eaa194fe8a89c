package nl.pactportal.funding.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** Compares state and books, keeps that it was done, and turns a difference into work. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerCheck {
  @PersistenceContext EntityManager em;
  @Inject BookComparison comparison;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Who may not write, an auditor, compares all the same; nothing is kept of it. */
  List<BookDifference> run(LocalDate night) {
    List<BookDifference> found = comparison.differences();
    if (user.scope().write().contains(RegionScope.PROVINCE)) {
      em.persist(
          new CheckedBooks(night, found.size())
              .by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
      work(found);
    }
    return found;
  }

  /** One piece of work for each thing that differs; closed when it does no more. */
  private void work(List<BookDifference> found) {
    String kind = FundingWork.BOOKS_DIFFER.kind();
    Set<UUID> now = found.stream().map(BookDifference::objectId).collect(Collectors.toSet());
    Set<UUID> open = Set.copyOf(worklist.openOn(FundingModule.ID, kind));
    open.stream().filter(id -> !now.contains(id)).forEach(id -> worklist.done(id, kind));
    found.stream()
        .filter(one -> !open.contains(one.objectId()))
        .collect(Collectors.toMap(BookDifference::objectId, one -> one, (first, next) -> first))
        .values()
        .forEach(this::open);
  }

  private void open(BookDifference one) {
    worklist.open(
        FundingWork.BOOKS_DIFFER.at(
            RegionScope.PROVINCE, one.objectId(), "/funding/books/check.xhtml", one.about()));
  }

  /** The newest, for who may read the rows of the province. */
  Optional<CheckRow> last() {
    return em.createQuery(
            "select new nl.pactportal.funding.books.CheckRow(c.checkedAt, c.differences)"
                + " from CheckedBooks c where c.regionCode in :regions order by c.checkedAt desc",
            CheckRow.class)
        .setParameter("regions", user.scope().read())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  boolean done(LocalDate night) {
    return em.createQuery(
                "select count(c) from CheckedBooks c where c.regionCode in :regions"
                    + " and c.night = :night",
                Long.class)
            .setParameter("regions", user.scope().read())
            .setParameter("night", night)
            .getSingleResult()
        > 0;
  }
}
