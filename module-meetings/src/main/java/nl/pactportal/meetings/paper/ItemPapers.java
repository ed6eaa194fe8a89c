package nl.pactportal.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.platform.document.DocumentOwner;
import nl.pactportal.platform.identity.CurrentUser;

/** Papers of an agenda item go with it. */
@ApplicationScoped
public class ItemPapers implements DocumentOwner {
  static final String TYPE = "meetings.agenda_item";
  @Inject AgendaRepository agenda;
  @Inject CurrentUser user;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID itemId) {
    return user.may(MeetingsPermission.VIEW_MEETINGS) && agenda.exists(itemId);
  }

  @Override
  public boolean mayReadConfidential(UUID itemId) {
    return user.may(MeetingsPermission.READ_CONFIDENTIAL);
  }
}
