package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.disclosure.CountTable;
import nl.pactportal.dashboard.disclosure.Hiding;
import nl.pactportal.dashboard.disclosure.MaskedTable;
import nl.pactportal.dashboard.disclosure.Rate;
import nl.pactportal.dashboard.disclosure.Suppressor;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;

/** Shows the uploader what would come of a file. */
@ApplicationScoped
public class UploadPreview {
  private static final int MOST_ROWS = 100;
  private static final int EXAMPLES = 20;

  @Inject OwnTables tables;
  @Inject RawCounts counts;
  @Inject AuditTrail audit;
  @Inject Outcomes outcomes;
  @Inject KeptFigures kept;

  /** All that publishing needs, worked out from a file. */
  record Worked(Reading reading, Places places, Rate rate, MaskedTable masked) {}

  @Transactional
  public String regionOf(UUID upload) {
    return tables.upload(upload).getRegionCode();
  }

  /** In the name of who did it. */
  @Transactional
  public void note(String region, String action, UUID release) {
    audit.record(action, region, "release", release, "");
  }

  UploadDetail of(OwnUpload upload) {
    OwnTable table = tables.table(upload.tableId());
    if (upload.row().status() != UploadStatus.DRAFT) {
      return closed(upload, table);
    }
    Sheet sheet = upload.sheet();
    Places places = tables.places(table);
    Reading reading = new Reading();
    String problem = null;
    Preview preview = null;
    try {
      reading =
          SheetReading.of(
              sheet,
              upload.assignment(),
              places,
              table.row().absentZero(),
              kept.of(table, upload.assignment()));
      preview = preview(upload, table, reading, places);
    } catch (BusinessException unclear) {
      problem = unclear.key();
    }
    return new UploadDetail(
        table.row(),
        upload.row(),
        upload.assignment(),
        columns(sheet, upload.assignment()),
        problem,
        sheet.lines().size(),
        reading.issues(),
        reading.optional(),
        reading.blocking(),
        reading.unknownPlaces(),
        places.municipalities(),
        preview,
        Outcome.NONE);
  }

  private UploadDetail closed(OwnUpload upload, OwnTable table) {
    return new UploadDetail(
        table.row(),
        upload.row(),
        upload.assignment(),
        List.of(),
        null,
        0,
        List.of(),
        0,
        0,
        Set.of(),
        tables.places(table).municipalities(),
        null,
        outcomes.of(upload));
  }

  private static List<UploadDetail.ColumnRow> columns(Sheet sheet, Assignment assignment) {
    return IntStream.range(0, sheet.headings().size())
        .mapToObj(
            i ->
                new UploadDetail.ColumnRow(
                    sheet.headings().get(i), sheet.sample(i), assignment.kinds().get(i)))
        .toList();
  }

  private Preview preview(OwnUpload upload, OwnTable table, Reading reading, Places places) {
    if (!reading.usable(upload.assignment().leaveOut())) {
      return null;
    }
    Worked worked = work(table, upload.assignment(), reading, places);
    MaskedTable masked = worked.masked();
    List<Preview.Row> rows =
        masked.cells().stream()
            .sorted(
                Comparator.comparing((CellId cell) -> !masked.hidden().containsKey(cell))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(Math.min(MOST_ROWS, masked.hidden().size() + EXAMPLES))
            .map(cell -> row(worked, cell))
            .toList();
    Map<Boolean, Long> hidden =
        masked.hidden().values().stream()
            .collect(Collectors.partitioningBy(Hiding.PROTECTS::equals, Collectors.counting()));
    return new Preview(
        rows,
        masked.cells().size(),
        hidden.get(false),
        hidden.get(true),
        List.copyOf(reading.kept()),
        problem(table, reading, masked));
  }

  private static Preview.Row row(Worked worked, CellId cell) {
    Hiding hiding = worked.masked().hidden().get(cell);
    return new Preview.Row(
        cell.period(),
        worked.places().name(cell.geo()),
        worked.reading().words(cell),
        worked.reading().measures().get(cell.measure()),
        worked.masked().counted(cell),
        hiding == null ? null : "own.hiding." + hiding);
  }

  Worked work(OwnTable table, Assignment assignment, Reading reading, Places places) {
    Rate rate = OwnRelease.rate(assignment, reading);
    String region = table.getRegionCode();
    CountTable all = OwnRelease.table(reading.counts(), region, rate);
    List<MaskedTable> earlier = counts.earlier(region, reading.measures().keySet(), table.rule());
    return new Worked(reading, places, rate, Suppressor.mask(all, earlier, table.rule()));
  }

  /** Why it may not be published: key of the text, or null. */
  String problem(OwnTable table, Reading reading, MaskedTable masked) {
    Set<String> before = counts.shape(table.getRegionCode(), table.getId());
    Set<String> now = new TreeSet<>(reading.measures().keySet());
    now.addAll(reading.categories().keySet());
    if (!before.isEmpty() && !before.equals(now)) {
      return "own.shape.changed";
    }
    return masked.unprotected().isEmpty() ? null : "own.unprotected";
  }
}
