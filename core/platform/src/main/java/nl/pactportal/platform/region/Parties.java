package nl.pactportal.platform.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of parties, public within the portal: names and codes hold no secrets. */
@ApplicationScoped
public class Parties {
  @PersistenceContext EntityManager em;
  private volatile Map<String, String> names;

  @Transactional
  public List<Party> all() {
    return em.createQuery("select p from Party p order by p.kind, p.name", Party.class)
        .getResultList();
  }

  /** Name of a party by its code. The register changes by migration only, so it is read once. */
  public String name(String code) {
    if (names == null) {
      names = all().stream().collect(Collectors.toMap(Party::getCode, Party::getName));
    }
    return names.getOrDefault(code, code);
  }

  /**
   * @param said a code, a name or an alias as people write it ("NOB", "H-deP")
   */
  @Transactional
  public Optional<Party> find(String said) {
    String wanted = said.strip().toUpperCase(Locale.ROOT);
    List<?> codes =
        em.createNativeQuery(
                "select code from platform.party where upper(code) = ?1 or upper(name) = ?1"
                    + " union select party_code from platform.party_alias where alias = ?1")
            .setParameter(1, wanted)
            .getResultList();
    return codes.stream().findFirst().map(code -> em.find(Party.class, code));
  }
}
