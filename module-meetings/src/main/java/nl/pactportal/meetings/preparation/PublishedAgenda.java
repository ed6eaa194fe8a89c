package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Which agenda somebody gets to see. Who plans sees the working one. The others see, until the
 * meeting begins, the newest one that was published; if none was, the working one as a concept.
 */
@ApplicationScoped
public class PublishedAgenda {
  @Inject AgendaRepository agenda;
  @Inject VersionRepository versions;
  @Inject CurrentUser user;

  /**
   * @param rows its items
   * @param versions published ones, newest first
   * @param before items of the version to compare with, or null
   */
  record Edition(List<AgendaRow> rows, List<AgendaVersionRow> versions, List<AgendaRow> before) {}

  /** Who sees the working one needs no versions: they hold whole agendas. */
  public List<AgendaRow> rows(MeetingRow meeting) {
    List<AgendaVersionRow> newest =
        seesWorking(meeting) ? List.of() : versions.newest(meeting.id());
    return newest.isEmpty() ? agenda.of(meeting.id()) : items(newest, 0);
  }

  Edition edition(MeetingRow meeting) {
    List<AgendaVersionRow> all = versions.of(meeting.id());
    return all.isEmpty() || seesWorking(meeting)
        ? new Edition(agenda.of(meeting.id()), all, items(all, 0))
        : new Edition(items(all, 0), all, items(all, 1));
  }

  /**
   * One that was sent out, whatever was sent out since; who may see the meeting may see it.
   *
   * @throws NotFoundException if there is no such version
   */
  Edition edition(MeetingRow meeting, int number) {
    List<AgendaVersionRow> until =
        versions.of(meeting.id()).stream().filter(row -> row.number() <= number).toList();
    if (until.isEmpty() || until.get(0).number() != number) {
      throw new NotFoundException("agenda version " + number);
    }
    return new Edition(items(until, 0), until, items(until, 1));
  }

  private boolean seesWorking(MeetingRow meeting) {
    return user.may(MeetingsPermission.PLAN_MEETING) || !meeting.planned();
  }

  private static List<AgendaRow> items(List<AgendaVersionRow> all, int index) {
    return all.size() > index ? AgendaSnapshot.read(all.get(index).content()) : null;
  }
}
