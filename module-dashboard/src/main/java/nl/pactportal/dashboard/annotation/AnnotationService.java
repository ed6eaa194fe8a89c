package nl.pactportal.dashboard.annotation;

import static nl.pactportal.dashboard.DashboardPermission.ANNOTATE;
import static nl.pactportal.dashboard.DashboardPermission.VIEW_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.region.RegionScope;

/** Notes on figures: whoever sees the figure sees those that are for him. */
@ApplicationScoped
@Transactional
public class AnnotationService {
  private static final int TEXT = 1000;

  @Inject AnnotationRepository annotations;
  @Inject AnnotationDesk desk;
  @Inject SourceService sources;
  @Inject Releases releases;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;

  /** All the reader may see; a visitor those for everybody. */
  @Requires(VIEW_OPEN)
  public List<AnnotationRow> all() {
    return annotations.all();
  }

  /** Those for everybody, for what leaves the portal: whoever asks for it, it is the same. */
  @Requires(VIEW_OPEN)
  public List<AnnotationRow> open() {
    return annotations.open();
  }

  @Requires(VIEW_OPEN)
  public AnnotationRow read(UUID id) {
    return annotations.row(id);
  }

  /** Every text it had, newest first. */
  @Requires(VIEW_OPEN)
  public List<TextRow> texts(UUID id) {
    annotations.row(id); // as unknown as it is to whoever may not read it
    return annotations.texts(id);
  }

  @Requires(ANNOTATE)
  public AnnotationChoices choices(UUID datasetId) {
    ReleaseRef release = current(datasetId);
    String title =
        sources.all().stream()
            .filter(row -> row.id().equals(datasetId))
            .map(DatasetRow::title)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("dataset " + datasetId));
    return new AnnotationChoices(
        title,
        audiences().stream()
            .filter(audience -> RegionScope.reaches(release.audience(), audience))
            .toList(),
        annotations.measures(release),
        annotations.geos(release),
        annotations.periods(release));
  }

  private ReleaseRef current(UUID datasetId) {
    return releases
        .current(datasetId)
        .orElseThrow(() -> new NotFoundException("dataset " + datasetId));
  }

  private List<String> audiences() {
    Set<String> own = new TreeSet<>(user.scope().read());
    own.retainAll(RegionScope.REGIONS);
    return Stream.concat(own.stream(), Stream.of(RegionScope.SHARED, RegionScope.PUBLIC)).toList();
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(ANNOTATE)
  public void write(UUID id, AnnotationEntry entry) {
    ReleaseRef release = current(entry.datasetId());
    if (!audiences().contains(String.valueOf(entry.audience()))
        || !RegionScope.reaches(release.audience(), entry.audience())) {
      throw new BusinessException("audience", "annotation.audience.wrong");
    }
    NotedFigure figure = figure(release, entry);
    WrittenNote note =
        new WrittenNote(
            Wording.required("text", entry.text(), TEXT),
            party(entry.audience()),
            user.getSubject(),
            MeetingReference.read(entry.reference()));
    asClerk(() -> desk.put(id, entry.audience(), figure, note));
    audit.record("annotation.written", entry.audience(), "annotation", id, "");
  }

  private NotedFigure figure(ReleaseRef release, AnnotationEntry entry) {
    String measure = code("measure", entry.measure());
    String geo = code("geo", entry.geo());
    String period = code("period", entry.period());
    if (measure.isEmpty()) {
      throw new BusinessException("measure", "annotation.measure.missing");
    }
    return new NotedFigure(
        release.audience(),
        entry.datasetId(),
        release.id(),
        measure,
        geo,
        period,
        title("measure", annotations.measures(release), measure),
        title("geo", annotations.geos(release), geo),
        title("period", annotations.periods(release), period));
  }

  private static String code(String field, String given) {
    String code = Wording.optional(field, given, TEXT);
    return code == null ? "" : code;
  }

  private static String title(String field, Map<String, String> known, String code) {
    if (!code.isEmpty() && !known.containsKey(code)) {
      throw new BusinessException(field, "annotation.code.unknown");
    }
    return code.isEmpty() ? "" : known.get(code);
  }

  /** The region that speaks, or the province. */
  private String party(String audience) {
    if (!user.has(Role.REGION_COORDINATOR)) {
      return RegionScope.PROVINCE;
    }
    return user.person().regions().contains(audience)
        ? audience
        : user.person().regions().stream()
            .findFirst()
            .orElseThrow(() -> new BusinessException("audience", "annotation.audience.wrong"));
  }

  /** By whose note it is. */
  @Requires(ANNOTATE)
  public void change(UUID id, long seen, String text) {
    AnnotationRow row = readToChange(id);
    String words = Wording.required("text", text, TEXT);
    String subject = user.getSubject();
    asClerk(() -> desk.change(id, seen, words, subject));
    audit.record("annotation.changed", row.audience(), "annotation", id, "");
  }

  @Requires(ANNOTATE)
  public void remove(UUID id, long seen) {
    AnnotationRow row = readToChange(id);
    asClerk(() -> desk.remove(id, seen));
    audit.record("annotation.removed", row.audience(), "annotation", id, "");
  }

  @Requires(ANNOTATE)
  public AnnotationRow readToChange(UUID id) {
    AnnotationRow row = annotations.row(id);
    if (!isOwn(user, row)) {
      throw new NotFoundException("annotation " + id);
    }
    return row;
  }

  static boolean isOwn(CurrentUser user, AnnotationRow row) {
    return user.has(Role.REGION_COORDINATOR)
        ? user.person().regions().contains(row.party())
        : row.party().equals(RegionScope.PROVINCE);
  }

  private static void asClerk(Runnable step) {
    CurrentUser.supplyAs(
        AnnotationDesk.CLERK,
        () -> {
          step.run();
          return null;
        });
  }
}
