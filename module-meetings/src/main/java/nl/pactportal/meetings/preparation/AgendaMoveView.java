package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.input.GivenId;

/** Where else the item of the page can go: a later agenda, or the backlog. */
@Named
@RequestScoped
public class AgendaMoveView {
  @Inject AgendaMoveService moving;
  @Inject BacklogService backlog;
  @Inject AgendaItemView page;
  private String target;
  private List<Elsewhere> targets;

  public List<Elsewhere> getTargets() {
    if (targets == null) {
      targets = moving.targets(page.getSheet().meeting().id());
    }
    return targets;
  }

  public String move() {
    UUID meeting = page.getSheet().meeting().id();
    moving.move(meeting, page.getItemId(), page.seenVersion(), GivenId.optional(target));
    Flash.say("agenda.movedAway", page.getForm().getTitle());
    return "/meetings/agenda?faces-redirect=true&id=" + meeting + "&moved=" + page.getItemId();
  }

  public String park() {
    UUID meeting = page.getSheet().meeting().id();
    backlog.park(meeting, page.getItemId(), page.seenVersion());
    Flash.say("backlog.parked", page.getForm().getTitle());
    return "/meetings/agenda?faces-redirect=true&id=" + meeting;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }
}
