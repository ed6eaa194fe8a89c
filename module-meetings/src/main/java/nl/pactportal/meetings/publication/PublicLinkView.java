package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;

/** From minutes to their page for everybody, if there is one. */
@Named
@RequestScoped
public class PublicLinkView {
  @Inject PublicReadingService published;
  private final Map<UUID, Optional<UUID>> found = new HashMap<>();

  /** The publication of that version of the minutes, or null. */
  public UUID of(UUID meetingId, UUID minutesId) {
    return found.computeIfAbsent(minutesId, id -> published(meetingId, id)).orElse(null);
  }

  /** Asked as a visitor: what partners may see does not reach to what is public. */
  private Optional<UUID> published(UUID meetingId, UUID minutesId) {
    return CurrentUser.supplyAs(Person.VISITOR, () -> published.ofMinutes(meetingId, minutesId))
        .map(PublicationRow::id);
  }
}
