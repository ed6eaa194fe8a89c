package nl.pactportal.dashboard.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.area.Areas;
import nl.pactportal.dashboard.explore.Breakdown;
import nl.pactportal.dashboard.explore.Range;
import nl.pactportal.dashboard.explore.Topics;
import nl.pactportal.dashboard.explore.Wish;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Cells;

/** Holds the regions against each other: five statements, whatever is chosen. */
@ApplicationScoped
@Transactional
public class CompareService {
  @Inject Catalogue catalogue;
  @Inject Areas areas;
  @Inject Cells cells;

  /**
   * Of a wish the topic, the categories, the last period and from when one looks.
   *
   * @return empty where there is no table at all
   */
  @Requires(DashboardPermission.VIEW_OPEN)
  public Optional<Comparison> compare(Wish wish) {
    List<Catalogue.Entry> tables = catalogue.tables(wish.vantage());
    Topics.requireRelease(tables, wish.vantage());
    return tables.isEmpty() ? Optional.empty() : Optional.of(of(tables, wish));
  }

  private Comparison of(List<Catalogue.Entry> tables, Wish wish) {
    Topics.Chosen chosen = Topics.find(tables, wish.topic());
    Catalogue.Words words = catalogue.words(chosen.table().release());
    List<Area> known = areas.of(chosen.table().classificationYear());
    Breakdown breakdown = new Breakdown(words, chosen.topic().plain(), wish.categories(), "");
    Range range = Range.of(words.periods(), wish.frequency(), "", "");
    Side side =
        new Side(
            chosen.topic().measure(),
            breakdown.dimensionsChosen(),
            range,
            known,
            cells.series(
                chosen.table().release(),
                chosen.topic().measure().code(),
                breakdown.dimensionsChosen(),
                known.stream().map(Area::code).toList()));
    return side.bySide(tables, chosen, breakdown, wish.to(), catalogue.breaks(chosen.table()));
  }
}
