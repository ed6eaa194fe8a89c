package nl.pactportal.funding;

import java.util.Collection;
import java.util.List;

/**
 * What stands in a list, and in which order. The texts are SQL of our own, never of a user.
 *
 * @param table with its schema
 * @param where beside the region, on columns of {@code t}; may be empty
 * @param within order of one region, as its index has it
 * @param across order of all regions together; in one region it is the same order
 * @param statuses only these; empty for all
 */
public record ListOrder(
    String table, String where, String within, String across, List<String> statuses) {

  public static ListOrder of(String table, String order) {
    return new ListOrder(table, "", order, order, List.of());
  }

  public ListOrder across(String order) {
    return new ListOrder(table, where, within, order, statuses);
  }

  public ListOrder only(String condition) {
    return new ListOrder(table, condition, within, across, statuses);
  }

  public ListOrder having(Collection<? extends Enum<?>> wanted) {
    return new ListOrder(table, where, within, across, wanted.stream().map(Enum::name).toList());
  }
}
