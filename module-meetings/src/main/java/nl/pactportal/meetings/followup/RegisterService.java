package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.link.Links;

/** The register of decisions of all meetings. */
@ApplicationScoped
@Transactional
public class RegisterService {
  private static final int PAGE = 25;

  @Inject RegisterRepository register;
  @Inject MeetingRepository meetings;
  @Inject Links links;

  /**
   * @param wanted page; one that is not there gives the nearest
   */
  @Requires(VIEW_MEETINGS)
  public RegisterPage list(RegisterFilter filter, int wanted) {
    long total = register.count(filter);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    List<RegisterRow> rows = register.list(filter, (page - 1) * PAGE, PAGE);
    return new RegisterPage(rows, total, page, pages, meetings.bodies());
  }

  @Requires(VIEW_MEETINGS)
  public DecisionDetail read(UUID id) {
    RegisterRow row = register.row(id);
    return new DecisionDetail(row, register.chain(id), links.from(id));
  }
}
