package nl.pactportal.dashboard.upload;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the columns of a file mean.
 *
 * @param leaveOut rows that belong nowhere are left out on purpose
 * @param percentage the first count is shown as a percentage of the second
 * @param keep periods of the release before that are not in the file stay
 */
public record Assignment(
    List<ColumnKind> kinds, boolean leaveOut, boolean percentage, boolean keep) {
  public Assignment {
    kinds = List.copyOf(kinds);
  }

  List<Integer> columns(ColumnKind kind) {
    return IntStream.range(0, kinds.size()).filter(i -> kinds.get(i) == kind).boxed().toList();
  }
}
