package nl.pactportal.meetings.agenda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/**
 * The order of an agenda. Items treated together stay together: they move as one block, and nothing
 * is put in between. An item's number is its place here, so numbers always follow.
 */
public final class AgendaOrder {
  /**
   * @param withPrevious treated together with the item before it
   */
  record Place(UUID id, boolean withPrevious) {}

  private final List<Place> places;

  private AgendaOrder(List<Place> places) {
    List<Place> sound = new ArrayList<>(places);
    if (!sound.isEmpty()) {
      sound.set(0, new Place(sound.get(0).id(), false));
    }
    this.places = List.copyOf(sound);
  }

  static AgendaOrder of(List<Place> places) {
    return new AgendaOrder(places);
  }

  public static AgendaOrder ofRows(List<AgendaRow> rows) {
    return new AgendaOrder(
        rows.stream().map(row -> new Place(row.id(), row.withPrevious())).toList());
  }

  /** One block up, past all that is treated together there. */
  public AgendaOrder up(UUID id) {
    int start = start(at(id));
    return start == 0 ? this : moved(start, start(start - 1));
  }

  public AgendaOrder down(UUID id) {
    int end = end(at(id));
    return end == places.size() ? this : moved(start(end - 1), start(end - 1) + end(end) - end);
  }

  /**
   * To that number, or as near as the groups there allow.
   *
   * @throws BusinessException if there is no such number
   */
  public AgendaOrder to(UUID id, Integer number) {
    if (number == null || number < 1 || number > places.size()) {
      throw new BusinessException("position", "agenda.position", places.size());
    }
    int start = start(at(id));
    int wanted = Math.min(number - 1, places.size() - (end(start) - start));
    return moved(start, wanted);
  }

  /** Takes the block out and puts it back where its first item has that index, or just beyond. */
  private AgendaOrder moved(int start, int wanted) {
    List<Place> block = places.subList(start, end(start));
    List<Place> rest = new ArrayList<>(places);
    rest.subList(start, end(start)).clear();
    int at = wanted;
    int step = wanted < start ? -1 : 1;
    while (at > 0 && at < rest.size() && rest.get(at).withPrevious()) {
      at += step;
    }
    rest.addAll(at, block);
    return new AgendaOrder(rest);
  }

  /**
   * @throws BusinessException if there is no item before it
   */
  public AgendaOrder together(UUID id) {
    if (at(id) == 0) {
      throw new BusinessException(null, "agenda.firstAlone");
    }
    return with(at(id), true);
  }

  /** Those after it that were treated with it still are. */
  public AgendaOrder apart(UUID id) {
    return with(at(id), false);
  }

  private AgendaOrder with(int index, boolean previous) {
    List<Place> changed = new ArrayList<>(places);
    changed.set(index, new Place(places.get(index).id(), previous));
    return new AgendaOrder(changed);
  }

  /** The next of its group takes its place. */
  public AgendaOrder without(UUID id) {
    int index = at(id);
    List<Place> rest = new ArrayList<>(places);
    if (!places.get(index).withPrevious() && index + 1 < end(index)) {
      rest.set(index + 1, new Place(places.get(index + 1).id(), false));
    }
    rest.remove(index);
    return new AgendaOrder(rest);
  }

  /** Where the second block begins: after the opening, or first on an empty agenda. */
  public int afterOpening() {
    return places.isEmpty() ? 0 : end(0);
  }

  public AgendaOrder insert(UUID id, int index) {
    List<Place> more = new ArrayList<>(places);
    more.add(index, new Place(id, false));
    return new AgendaOrder(more);
  }

  public int number(UUID id) {
    return at(id) + 1;
  }

  public int size() {
    return places.size();
  }

  public boolean isGrouped(UUID id) {
    int index = at(id);
    return end(index) - start(index) > 1;
  }

  public List<UUID> ids() {
    return places.stream().map(Place::id).toList();
  }

  public List<UUID> joined() {
    return places.stream().filter(Place::withPrevious).map(Place::id).toList();
  }

  /** Tells whether somebody changed the order in the meantime. */
  public String seen() {
    return UUID.nameUUIDFromBytes(places.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private int at(UUID id) {
    int index = ids().indexOf(id);
    if (index < 0) {
      throw new NotFoundException("agenda item " + id);
    }
    return index;
  }

  /** Index of the first item of the block. */
  private int start(int index) {
    int start = index;
    while (places.get(start).withPrevious()) {
      start--;
    }
    return start;
  }

  /** Index after the last item of the block. */
  private int end(int index) {
    int end = index + 1;
    while (end < places.size() && places.get(end).withPrevious()) {
      end++;
    }
    return end;
  }
}
