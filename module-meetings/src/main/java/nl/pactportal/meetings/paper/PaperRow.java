package nl.pactportal.meetings.paper;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.document.DocumentRow;

/**
 * A paper: its newest version, and those before it, newest first. Out of the versions somebody may
 * read: of a version he may not read there is no trace.
 */
public record PaperRow(DocumentRow newest, List<DocumentRow> earlier) implements Serializable {

  /** How many versions there are. */
  public int versions() {
    return earlier.size() + 1;
  }

  static List<PaperRow> of(List<DocumentRow> documents) {
    Map<UUID, DocumentRow> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    List<UUID> replaced =
        documents.stream().map(DocumentRow::supersedes).filter(byId::containsKey).toList();
    return documents.stream()
        .filter(document -> !replaced.contains(document.id()))
        .map(document -> new PaperRow(document, before(document, byId)))
        .collect(Collectors.toList());
  }

  private static List<DocumentRow> before(DocumentRow newest, Map<UUID, DocumentRow> byId) {
    List<DocumentRow> earlier = new ArrayList<>();
    for (DocumentRow one = byId.get(newest.supersedes());
        one != null;
        one = byId.get(one.supersedes())) {
      earlier.add(one);
    }
    return earlier;
  }
}
