package nl.pactportal.dashboard.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.area.Areas;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.CellIndex;
import nl.pactportal.dashboard.observation.Cells;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.observation.Together;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Figures as one chooses them, of all tables one may see: five statements, whatever is chosen. */
@ApplicationScoped
@Transactional
public class ExploreService {
  private static final String PROVINCE = "PV30";
  private static final String NO_AREA = "";
  @Inject CurrentUser user;
  @Inject Catalogue catalogue;
  @Inject Areas areas;
  @Inject Cells cells;

  /** Empty where there is no table at all. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public Optional<Exploration> explore(Wish wish) {
    List<Catalogue.Entry> tables = catalogue.tables(wish.vantage());
    Topics.requireRelease(tables, wish.vantage());
    return tables.isEmpty() ? Optional.empty() : Optional.of(of(tables, wish));
  }

  private Exploration of(List<Catalogue.Entry> tables, Wish wish) {
    Topics.Chosen chosen = Topics.find(tables, wish.topic());
    ReleaseRef release = chosen.table().release();
    Catalogue.Words words = catalogue.words(release);
    Offer offer = Offer.of(areas.of(chosen.table().classificationYear()), words.areas());
    List<String> geos = geos(wish, offer.areas());
    Breakdown breakdown =
        new Breakdown(words, chosen.topic().plain(), wish.categories(), wish.by());
    Range range = Range.of(words.periods(), wish.frequency(), wish.from(), wish.to());
    Lines lines =
        new Lines(
            chosen.topic().measure(),
            breakdown.variants(),
            range.shown(),
            index(release, chosen.topic().measure(), breakdown, geos),
            names(offer.areas(), geos));
    return lines.exploration(
        tables,
        chosen,
        offer,
        geos,
        breakdown,
        range,
        wish.together(),
        catalogue.breaks(chosen.table()));
  }

  /** Only unknown ones are not found; none is the user's own regions beside the province. */
  private List<String> geos(Wish wish, List<Area> known) {
    List<String> codes = known.stream().map(Area::code).toList();
    Set<String> geos = new LinkedHashSet<>(wish.areas());
    if (!geos.isEmpty() && codes.stream().noneMatch(geos::contains)) {
      throw new NotFoundException("area");
    }
    if (geos.isEmpty()) {
      RegionScope.REGIONS.stream().filter(user.scope().read()::contains).forEach(geos::add);
      geos.addAll(geos.isEmpty() ? RegionScope.REGIONS : List.of(PROVINCE));
    }
    return codes.stream().filter(geos::contains).toList();
  }

  private static List<Area> names(List<Area> known, List<String> geos) {
    return known.stream().filter(area -> geos.contains(area.code())).toList();
  }

  private CellIndex index(
      ReleaseRef release, Measure measure, Breakdown breakdown, List<String> geos) {
    List<String> andNone = new ArrayList<>(geos);
    andNone.add(NO_AREA);
    List<String> dimensions =
        breakdown.variants().stream().map(Breakdown.Variant::dimensions).toList();
    return new CellIndex(cells.series(release, Together.parts(measure), dimensions, andNone));
  }
}
