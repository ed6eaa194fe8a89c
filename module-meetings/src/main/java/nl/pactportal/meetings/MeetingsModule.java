package nl.pactportal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.module.PortalModule;

/** Meetings with agenda, attendance, decisions and actions. */
@ApplicationScoped
public class MeetingsModule implements PortalModule {
  @Override
  public String id() {
    return "meetings";
  }

  @Override
  public String path() {
    return "/meetings/";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Set<Role> roles() {
    return MeetingsPermission.VIEW_MEETINGS.roles();
  }
}
