package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.worklist.WorkItemRow;
import nl.pactportal.platform.worklist.Worklist;

/** What the tests of releases do again and again. */
@ApplicationScoped
public class Imports {
  static final Person IMPORTER = Person.system("cbs-importer");
  static final Patience SHORT = new Patience(2, Duration.ofSeconds(2), Duration.ofMillis(20));
  @Inject CbsImport cbsImport;
  @Inject ImportRunRepository runs;
  @Inject ImportService imports;
  @Inject SourceService sources;
  @Inject Worklist worklist;
  @PersistenceContext EntityManager em;

  /** Takes the table as the server has it now. */
  public ImportRunRow take(RegionTable table, CbsServer server) throws Exception {
    table.on(server);
    return take(table.id, server);
  }

  public ImportRunRow take(TableId table, CbsServer server) throws Exception {
    UUID run = callAs(IMPORTER, () -> runs.open(table.code(), "Test")).orElseThrow();
    as(IMPORTER, () -> cbsImport.run(run, table, server.catalogue(), SHORT));
    return callAs(ASSESSOR, () -> imports.recent()).stream()
        .filter(row -> row.id().equals(run))
        .findFirst()
        .orElseThrow();
  }

  /** A limit of one table's own. */
  @Transactional
  public int limit(String table, String rule, String target, String total) {
    return em.createNativeQuery(
            "insert into dashboard.gate_rule (region_code, dataset_code, rule, target, severity,"
                + " total_code) values ('PUB', ?1, ?2, ?3, 'BLOCKING', ?4)")
        .setParameter(1, table)
        .setParameter(2, rule)
        .setParameter(3, target)
        .setParameter(4, total)
        .executeUpdate();
  }

  /** That table may change by so many percent from that day on. */
  @Transactional
  public int allow(String table, String rule, String measure, int percent, LocalDate from) {
    return em.createNativeQuery(
            "insert into dashboard.gate_rule (region_code, dataset_code, rule, target, severity,"
                + " low, high, least, valid_from) values ('PUB', ?1, ?2, ?3, 'BLOCKING', ?4, ?4, 0,"
                + " cast(?5 as date))")
        .setParameter(1, table)
        .setParameter(2, rule)
        .setParameter(3, measure)
        .setParameter(4, percent)
        .setParameter(5, from.toString())
        .executeUpdate();
  }

  /** A break of that table, known before it comes in. */
  @Transactional
  public int broken(UUID dataset, String period) {
    return em.createNativeQuery(
            "insert into dashboard.series_break (region_code, id, dataset_id, period, kind, text_nl,"
                + " text_en, source, version) values ('PUB', gen_random_uuid(), ?1, ?2, 'METHOD',"
                + " 'Anders', 'Other', 'Proef', 1)")
        .setParameter(1, dataset)
        .setParameter(2, period)
        .executeUpdate();
  }

  @Transactional
  public long count(String sql, Object argument) {
    return ((Number) em.createNativeQuery(sql).setParameter(1, argument).getSingleResult())
        .longValue();
  }

  public DatasetRow row(String code) throws Exception {
    return callAs(ASSESSOR, () -> sources.all()).stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Open work about the table with that title. */
  public List<WorkItemRow> work(Person person, String about) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(item -> item.titleNl().contains(about))
        .toList();
  }

  public static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
