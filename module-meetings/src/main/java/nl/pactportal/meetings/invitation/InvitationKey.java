package nl.pactportal.meetings.invitation;

import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** An invitation and where it lives. */
record InvitationKey(String regionCode, UUID id) {

  /** Somebody who may write in that one region: an answer touches nothing else. */
  Person holder() {
    return Person.of("invitation:" + id, "invitation", Set.of(Role.REGION_COORDINATOR), regionCode);
  }

  /** The same reach for a user who reads there but may write nothing. */
  Person actingFor(Person user) {
    return Person.of(user.subject(), user.name(), Set.of(Role.REGION_COORDINATOR), regionCode);
  }
}
