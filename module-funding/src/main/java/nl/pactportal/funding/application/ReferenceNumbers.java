package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Year;

/** References such as AM25-2026-0001, counted per region and year. */
@ApplicationScoped
class ReferenceNumbers {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** The row of the counter stays locked to the end of the transaction, so none is given twice. */
  String next(String regionCode) {
    int year = Year.now(clock).getValue();
    Object number =
        em.createNativeQuery(
                "insert into funding.reference_counter as c (region_code, year, last_number)"
                    + " values (?1, ?2, 1) on conflict (region_code, year)"
                    + " do update set last_number = c.last_number + 1 returning last_number")
            .setParameter(1, regionCode)
            .setParameter(2, year)
            .getSingleResult();
    return "%s-%d-%04d".formatted(regionCode, year, ((Number) number).intValue());
  }
}
