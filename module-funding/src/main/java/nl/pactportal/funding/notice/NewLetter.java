package nl.pactportal.funding.notice;

import java.util.UUID;

/**
 * A letter that was made known to a region.
 *
 * @param dossierId the application it belongs to; may be null
 */
record NewLetter(String regionCode, UUID id, String title, String dossierId) {

  /** Where it stands in the portal. */
  String path() {
    return dossierId == null
        ? "/funding/letters/" + id
        : "/funding/applications/detail.xhtml?id=" + dossierId;
  }
}
