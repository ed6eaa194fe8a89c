package nl.pactportal.meetings.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.meetings.agenda.AgendaRow;

/**
 * What is different from an earlier agenda. That a number changed because something came before it
 * is no change of the item.
 */
public final class AgendaChanges {
  /** What happened to an item. */
  public enum Mark {
    NEW,
    CHANGED,
    MOVED
  }

  private final Map<UUID, AgendaRow> before;
  private final List<AgendaRow> now;

  /**
   * @param before null if there is no earlier agenda; then nothing is a change
   */
  AgendaChanges(List<AgendaRow> before, List<AgendaRow> now) {
    this.before =
        before == null
            ? null
            : before.stream().collect(Collectors.toMap(AgendaRow::id, Function.identity()));
    this.now = now;
  }

  /** Null for an item that is as it was. */
  Mark of(AgendaRow row) {
    if (before == null) {
      return null;
    }
    AgendaRow earlier = before.get(row.id());
    if (earlier == null) {
      return Mark.NEW;
    }
    if (row.moved() && !earlier.moved()) {
      return Mark.MOVED;
    }
    return said(earlier).equals(said(row)) ? null : Mark.CHANGED;
  }

  private static List<Object> said(AgendaRow row) {
    return Arrays.asList(
        row.title(),
        row.kind(),
        row.owner(),
        row.ownerParty(),
        row.duration(),
        row.note(),
        row.closed(),
        row.withPrevious());
  }

  /** Titles that stood on the earlier agenda and are gone. */
  List<String> gone() {
    List<UUID> here = now.stream().map(AgendaRow::id).toList();
    return before == null
        ? List.of()
        : before.values().stream()
            .filter(row -> !here.contains(row.id()))
            .map(AgendaRow::title)
            .sorted()
            .toList();
  }

  /** Whether a new version would say the same as the earlier agenda. */
  boolean none() {
    return before != null
        && gone().isEmpty()
        && now.stream().allMatch(row -> of(row) == null)
        && now.stream().allMatch(row -> before.get(row.id()).number() == row.number());
  }
}
