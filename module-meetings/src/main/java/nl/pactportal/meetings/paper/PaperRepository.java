package nl.pactportal.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.identity.CurrentUser;

/** Papers the current user may read. */
@ApplicationScoped
public class PaperRepository {
  @Inject Documents documents;
  @Inject CurrentUser user;

  /** Of the meeting itself and of these items; one query, however many. */
  public Papers of(UUID meeting, List<UUID> items) {
    List<UUID> owners = new ArrayList<>(items);
    owners.add(meeting);
    return Papers.of(documents.of(owners, user.may(MeetingsPermission.READ_CONFIDENTIAL)));
  }
}
