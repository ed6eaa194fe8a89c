package nl.pactportal.platform.document;

import java.util.UUID;

/**
 * A module's word on the files of its own things: who may read the thing may read its files. A file
 * whose type no module of this WAR knows is handed out to nobody.
 */
public interface DocumentOwner {
  /** Type of thing this answers for, with the module in front: {@code meetings.meeting}. */
  String type();

  /** Whether the current user may read that thing; unknown is no. */
  boolean mayRead(UUID ownerId);

  /** Whether he may also read what is confidential there; asked only of who may read the thing. */
  default boolean mayReadConfidential(UUID ownerId) {
    return false;
  }

  /** Both at once, for one document. */
  default boolean mayRead(Document document) {
    return document.getOwnerType().equals(type())
        && mayRead(document.getOwnerId())
        && (!document.isConfidential() || mayReadConfidential(document.getOwnerId()));
  }
}
