package nl.pactportal.funding.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** The register of themes; the same for everybody. */
@ApplicationScoped
class ThemeRepository {
  private static final String ROWS =
      "select new nl.pactportal.funding.form.ThemeRow(t.id, t.version, e.number, e.position, e.nameNl,"
          + " e.nameEn, e.owner, e.state, e.changedByName, e.changedAt)"
          + " from ThemeEntry t, ThemeEdition e"
          + " where e.themeId = t.id and t.regionCode in :regions and e.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<Theme> all() {
    return em.createQuery(
            "select t from ThemeEntry t where t.regionCode in :regions order by t.position, t.code",
            ThemeEntry.class)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .map(ThemeEntry::theme)
        .toList();
  }

  /** As each was called then; what came later is not there. */
  List<Theme> at(Instant moment) {
    return em.createQuery(
            "select new nl.pactportal.funding.form.NamedTheme(t.code, e.nameNl, e.nameEn, e.owner,"
                + " e.state) from ThemeEntry t, ThemeEdition e where e.themeId = t.id"
                + " and t.regionCode in :regions and e.regionCode in :regions"
                + " and e.changedAt <= :moment"
                + " and not exists (select l.id from ThemeEdition l where l.themeId = e.themeId"
                + " and l.regionCode = e.regionCode and l.number > e.number"
                + " and l.changedAt <= :moment) order by e.position, t.code",
            NamedTheme.class)
        .setParameter("regions", user.scope().read())
        .setParameter("moment", moment)
        .getResultStream()
        .map(NamedTheme::theme)
        .toList();
  }

  List<ThemeRow> rows() {
    return em.createQuery(
            ROWS + " and e.number = t.edition order by t.position, t.code", ThemeRow.class)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Newest first. */
  List<ThemeRow> editions(UUID id) {
    return em.createQuery(ROWS + " and t.id = :id order by e.number desc", ThemeRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultList();
  }

  /**
   * Nobody else adds or names one until this transaction ends; then what the others did is seen.
   */
  List<ThemeEntry> lock() {
    locked();
    return locked();
  }

  private List<ThemeEntry> locked() {
    return em.createQuery(
            "select t from ThemeEntry t where t.regionCode in :regions order by t.position, t.code",
            ThemeEntry.class)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void add(ThemeEntry theme) {
    em.persist(theme);
    em.flush(); // before its edition, which refers to it
  }

  void add(ThemeEdition edition) {
    em.persist(edition);
  }
}
