package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.region.RegionScope;

/**
 * Tables and figures an answer may refer to: those every reader of the question can see, too. A
 * figure is cited with its release, so that it stays what it was.
 */
@ApplicationScoped
class CitedFigures {
  private static final int LONGEST = 1000;
  private static final Pattern PATH =
      Pattern.compile("/dashboard/[a-z0-9/._-]*(\\?[A-Za-z0-9=&;:,.%+_~-]*)?(#[A-Za-z0-9_-]*)?");
  private static final Pattern RELEASE =
      Pattern.compile(
          "[?&]release=([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?=&|#|$)");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Releases releases;

  /** Null if nothing was typed. */
  CitedFigure read(String typed, String questionRegion) {
    String said = Wording.optional("permalink", typed, LONGEST);
    if (said == null) {
      return null;
    }
    String base = Setting.BASE_URL.value();
    String path = said.startsWith(base + "/") ? said.substring(base.length()) : said;
    Matcher release = RELEASE.matcher(path);
    if (!PATH.matcher(path).matches() || path.contains("..") || !release.find()) {
      throw new BusinessException("permalink", "question.permalink.wrong");
    }
    UUID id = UUID.fromString(release.group(1));
    return new CitedFigure(path, audience(id, questionRegion), id);
  }

  private String audience(UUID release, String questionRegion) {
    return releases
        .published(release)
        .map(ReleaseRef::audience)
        .filter(audiences(questionRegion)::contains)
        .orElseThrow(() -> new BusinessException("permalink", "question.permalink.unknown"));
  }

  List<KnownTable> tables(String questionRegion) {
    return em.createQuery(
            "select new nl.pactportal.dashboard.question.KnownTable(d.regionCode, d.id, d.title)"
                + " from Dataset d where d.regionCode in :regions"
                + " order by d.displayOrder, d.title, d.id",
            KnownTable.class)
        .setParameter("regions", audiences(questionRegion))
        .getResultList();
  }

  /** What all who may read the question may read, of what the current user may. */
  private Set<String> audiences(String questionRegion) {
    Set<String> all = new TreeSet<>(Set.of(RegionScope.PUBLIC, RegionScope.SHARED, questionRegion));
    all.retainAll(user.scope().read());
    return all;
  }
}
