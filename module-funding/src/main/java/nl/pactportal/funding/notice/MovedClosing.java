package nl.pactportal.funding.notice;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;

/**
 * A closing date that moved, nobody told of by mail.
 *
 * @param before the call as it was, as the change keeps it
 */
record MovedClosing(
    String regionCode, UUID id, UUID callId, String title, String before, String after) {

  Instant was(String region) {
    return closing(before, region);
  }

  Instant becomes(String region) {
    return closing(after, region);
  }

  boolean concerns(String region) {
    Instant now = becomes(region);
    return now != null && was(region) != null && !now.equals(was(region));
  }

  /** A region's own closing goes before that of the call. */
  private static Instant closing(String terms, String region) {
    JsonObject facts = JSON.createReader(new StringReader(terms)).readObject();
    String said = facts.getString("closing." + region, facts.getString("closesAt", null));
    return said == null ? null : Instant.parse(said);
  }
}
