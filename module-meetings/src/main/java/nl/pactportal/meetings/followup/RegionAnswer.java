package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/**
 * Where one region stands with what was asked of all of them.
 *
 * @param state null: it has said nothing yet
 * @param by who said so, {@code at} when
 */
public record RegionAnswer(
    String regionCode, String regionName, ProgressState state, String text, String by, Instant at)
    implements Serializable {

  /** One for each region the reader may see, in the order of all pages. */
  static List<RegionAnswer> of(List<ProgressRow> latest, Set<String> readable, Parties parties) {
    Map<String, ProgressRow> said =
        latest.stream().collect(Collectors.toMap(ProgressRow::regionCode, Function.identity()));
    return RegionScope.REGIONS.stream()
        .filter(readable::contains)
        .map(code -> of(code, parties.name(code), said.get(code)))
        .toList();
  }

  private static RegionAnswer of(String code, String name, ProgressRow row) {
    return row == null
        ? new RegionAnswer(code, name, null, null, null, null)
        : new RegionAnswer(code, name, row.state(), row.text(), row.by(), row.at());
  }

  /** Name of the state, also of the one that is the lack of any. */
  public String stateName() {
    return state == null ? "OPEN" : state.name();
  }

  public boolean answered() {
    return state != null && state.isAnswer();
  }
}
