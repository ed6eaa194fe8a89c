package nl.pactportal.meetings.paper;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.document.DocumentRow;

/** The papers of a meeting and its items, by the thing they belong to. */
public record Papers(Map<UUID, List<PaperRow>> byOwner) implements Serializable {
  static Papers of(List<DocumentRow> documents) {
    Map<UUID, List<DocumentRow>> grouped =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    DocumentRow::ownerId, LinkedHashMap::new, Collectors.toList()));
    Map<UUID, List<PaperRow>> papers = new LinkedHashMap<>();
    grouped.forEach((owner, list) -> papers.put(owner, PaperRow.of(list)));
    return new Papers(papers);
  }

  /** Of that meeting or item. */
  public List<PaperRow> of(UUID owner) {
    return byOwner.getOrDefault(owner, List.of());
  }
}
