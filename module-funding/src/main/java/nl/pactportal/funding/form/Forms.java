package nl.pactportal.funding.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** The published forms and the themes they offer. */
@ApplicationScoped
public class Forms {
  @PersistenceContext EntityManager em;
  @Inject ThemeRepository themes;
  @Inject CurrentUser user;

  /** The number of the one published last. */
  @Transactional
  public int newest() {
    return em.createQuery(
            "select max(f.number) from FormVersion f where f.regionCode in :regions", Integer.class)
        .setParameter("regions", user.scope().read())
        .getSingleResult();
  }

  /** That version, or the last one before it. */
  @Transactional
  public FormSchema of(int number) {
    return em.createQuery(
            "select f from FormVersion f where f.number <= :number and f.regionCode in :regions"
                + " order by f.number desc",
            FormVersion.class)
        .setParameter("number", number)
        .setParameter("regions", user.scope().read())
        .setMaxResults(1)
        .getResultStream()
        .map(FormVersion::schema)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("form " + number));
  }

  /** All of them, those under discussion or given up too. */
  @Transactional
  public List<Theme> themes() {
    return themes.all();
  }

  /** As they were called at that moment. */
  @Transactional
  public List<Theme> themesAt(Instant moment) {
    return themes.at(moment);
  }
}
