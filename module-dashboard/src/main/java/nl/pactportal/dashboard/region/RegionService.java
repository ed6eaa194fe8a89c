package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.area.Areas;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.RegionFigures;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Figures per region, of the regions the current user works for. */
@ApplicationScoped
@Transactional
public class RegionService {
  private static final String PROVINCE = "PV30";
  @Inject CurrentUser user;
  @Inject Areas areas;
  @Inject RegionFigures figures;

  @Requires(DashboardPermission.VIEW_DASHBOARD)
  public List<RegionReport> all() {
    Set<String> mine = user.scope().read();
    return reports(RegionScope.REGIONS.stream().filter(mine::contains).toList());
  }

  /** An unknown region and somebody else's are the same: not found. */
  @Requires(DashboardPermission.VIEW_DASHBOARD)
  public RegionReport one(String code) {
    boolean mine =
        code != null && RegionScope.REGIONS.contains(code) && user.scope().read().contains(code);
    if (!mine) {
      throw new NotFoundException("region");
    }
    return reports(List.of(code)).get(0);
  }

  private List<RegionReport> reports(List<String> regions) {
    List<String> andProvince = new ArrayList<>(regions);
    andProvince.add(PROVINCE);
    Map<String, List<DatasetFigures>> tables = figures.of(andProvince);
    List<Area> known = areas.of(null);
    return regions.stream().map(code -> report(code, known, tables)).toList();
  }

  private static RegionReport report(
      String code, List<Area> known, Map<String, List<DatasetFigures>> tables) {
    Area area =
        known.stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("region " + code));
    return new RegionReport(
        code,
        area.name(),
        area.reclassified() ? area.changed() : "",
        tables.get(code),
        tables.get(PROVINCE));
  }
}
