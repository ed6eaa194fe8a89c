package nl.pactportal.funding.term;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.identity.CurrentUser;

/** The tables of terms and holidays, to be read. */
@ApplicationScoped
@Transactional
public class TermService {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** The rules that are valid on that day, by name. */
  @Requires(VIEW_FUNDING)
  public List<TermRule> rules(LocalDate day) {
    return em
        .createQuery(
            "select t from LegalTerm t where t.regionCode in :regions and t.validFrom <= :day"
                + " and (t.validUntil is null or t.validUntil > :day) order by t.nameNl, t.rule",
            LegalTerm.class)
        .setParameter("regions", user.scope().read())
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(LegalTerm::toRule)
        .toList();
  }

  @Requires(VIEW_FUNDING)
  public List<HolidayRow> holidays(int year) {
    return em.createQuery(
            "select new nl.pactportal.funding.term.HolidayRow(h.day, h.name, h.source) from Holiday h"
                + " where h.regionCode in :regions and h.day between :first and :last order by h.day",
            HolidayRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultList();
  }
}
