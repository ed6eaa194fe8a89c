package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Reads the limits of a table that hold today. What a region counts itself has limits of its own,
 * between those of one table and those of all: its cells are emptied by masking, and its tables
 * grow by whole periods.
 */
@ApplicationScoped
public class GateRules {
  private static final String OF_A_REGION = "@REGION";
  private static final String SELECT =
      "select dataset_code, rule, target, severity, low, high, least, total_code from"
          + " (select distinct on (region_code, dataset_code, rule, target) * from"
          + " dashboard.gate_rule where region_code = any(cast(?1 as text[]))"
          + " and dataset_code in ('', ?2, ?3) and valid_from <= cast(?4 as date)"
          + " order by region_code, dataset_code, rule, target, valid_from desc) r"
          + " order by dataset_code = ?3, dataset_code, rule, target, region_code";
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  GateLimits of(Dataset dataset) {
    List<?> rows =
        em.createNativeQuery(SELECT)
            .setParameter(1, SqlArray.of(CurrentUser.currentScope().read()))
            .setParameter(2, dataset.code())
            .setParameter(3, dataset.isOfOneRegion() ? OF_A_REGION : "")
            .setParameter(4, LocalDate.now(clock).toString())
            .getResultList();
    Map<Boolean, List<GateLimit>> limits =
        rows.stream()
            .map(Object[].class::cast)
            .collect(
                Collectors.partitioningBy(
                    row -> row[0].toString().isEmpty(),
                    Collectors.mapping(GateRules::limit, Collectors.toList())));
    return new GateLimits(limits.get(false), limits.get(true));
  }

  private static GateLimit limit(Object[] row) {
    return new GateLimit(
        GateRule.valueOf(row[1].toString()),
        row[2].toString(),
        Severity.valueOf(row[3].toString()),
        (BigDecimal) row[4],
        (BigDecimal) row[5],
        (BigDecimal) row[6],
        row[7].toString());
  }
}
