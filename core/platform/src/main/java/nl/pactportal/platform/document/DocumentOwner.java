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
}
