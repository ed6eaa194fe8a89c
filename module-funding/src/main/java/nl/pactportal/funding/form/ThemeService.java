package nl.pactportal.funding.form;

import static nl.pactportal.funding.FundingPermission.KEEP_THEMES;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Move;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** The themes of the Pact: kept by the desk, read by all. */
@ApplicationScoped
@Transactional
public class ThemeService {
  @Inject ThemeRepository themes;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** As they are now, those given up too. */
  @Requires(VIEW_FUNDING)
  public List<ThemeRow> list() {
    return themes.rows();
  }

  /**
   * All it said, newest first; the first is what it says now.
   *
   * @throws NotFoundException if there is no such theme
   */
  @Requires(VIEW_FUNDING)
  public List<ThemeRow> editions(UUID id) {
    List<ThemeRow> all = themes.editions(id);
    if (all.isEmpty()) {
      throw unknown(id);
    }
    return all;
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at the name another theme has
   */
  @Requires(KEEP_THEMES)
  public void add(UUID id, ThemeText text) {
    List<ThemeEntry> all = themes.lock();
    if (all.stream().anyMatch(theme -> theme.getId().equals(id))) {
      return;
    }
    requireOwnName(all, id, text);
    int last = all.stream().mapToInt(ThemeEntry::getPosition).max().orElse(0);
    ThemeEntry theme = new ThemeEntry(id, freeCode(all, text.code()), last + 1);
    theme.say(text);
    themes.add(theme);
    keep(theme, "theme.added");
  }

  /**
   * @throws BusinessException at the name another theme has, or if somebody changed it meanwhile
   */
  @Requires(KEEP_THEMES)
  public void change(UUID id, long seenVersion, ThemeText text) {
    List<ThemeEntry> all = themes.lock();
    ThemeEntry theme = find(all, id);
    theme.requireVersion(seenVersion);
    requireOwnName(all, id, text);
    if (theme.say(text)) {
      keep(theme, "theme.changed");
    }
  }

  /**
   * Two neighbours change places; if they did already that is no error (double click). Applications
   * that were submitted keep the order they had.
   *
   * @throws BusinessException if they are no neighbours anymore: somebody else was first
   */
  @Requires(KEEP_THEMES)
  public void move(Move move) {
    List<ThemeEntry> all = themes.lock();
    if (move.isToDo(all.stream().map(ThemeEntry::getId).toList())) {
      ThemeEntry first = find(all, move.first());
      ThemeEntry then = find(all, move.then());
      int place = then.getPosition();
      then.moveTo(first.getPosition());
      first.moveTo(place);
      edition(first);
      edition(then);
      audit.record("theme.moved", first.getRegionCode(), "theme", move.one(), "");
    }
  }

  private void keep(ThemeEntry theme, String event) {
    edition(theme);
    audit.record(event, theme.getRegionCode(), "theme", theme.getId(), "");
  }

  private void edition(ThemeEntry theme) {
    themes.add(
        new ThemeEdition(theme, user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  private static ThemeEntry find(List<ThemeEntry> all, UUID id) {
    return all.stream()
        .filter(one -> one.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  /** Two of the same name nobody tells apart; one that was given up is no hindrance. */
  private static void requireOwnName(List<ThemeEntry> all, UUID id, ThemeText text) {
    for (ThemeEntry other : all) {
      ThemeText known = other.text();
      if (!other.getId().equals(id) && known.state() != ThemeState.RETIRED) {
        requireOther(known.nameNl(), text.nameNl(), "nameNl");
        requireOther(known.nameEn(), text.nameEn(), "nameEn");
      }
    }
  }

  private static void requireOther(String known, String name, String field) {
    if (known.equalsIgnoreCase(name)) {
      throw new BusinessException(field, "theme.name.taken");
    }
  }

  /** Letters only: "WORK", "WORK_B", "WORK_C". */
  private static String freeCode(List<ThemeEntry> all, String wanted) {
    List<String> taken = all.stream().map(ThemeEntry::getCode).toList();
    String code = wanted;
    for (int next = 1; taken.contains(code); next++) {
      code = wanted + "_" + "A".repeat((next - 1) / 25) + (char) ('A' + 1 + (next - 1) % 25);
    }
    return code;
  }

  private static NotFoundException unknown(UUID id) {
    return new NotFoundException("theme " + id);
  }
}
