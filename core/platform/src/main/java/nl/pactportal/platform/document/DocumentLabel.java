package nl.pactportal.platform.document;

import java.util.UUID;

/**
 * What somebody says of a document besides its content.
 *
 * @param title null: the name of the file says enough
 * @param publicSaid about its being public, as said ("aanstonds openbaar"), or null
 * @param supersedes the version before this one, or null
 */
public record DocumentLabel(
    String title, Confidentiality confidentiality, String publicSaid, UUID supersedes) {
  public static final DocumentLabel NONE =
      new DocumentLabel(null, Confidentiality.PARTNERS, null, null);
}
