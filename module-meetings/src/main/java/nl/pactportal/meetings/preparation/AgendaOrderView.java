package nl.pactportal.meetings.preparation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import org.omnifaces.cdi.ViewScoped;

/** The buttons with which the order of an agenda is changed. */
@Named
@ViewScoped
public class AgendaOrderView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AgendaOrderService order;
  @Inject AgendaView page;
  private UUID meetingId;
  private String seen;
  private Integer number;
  private Integer position;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  void open(AgendaSheet sheet) {
    meetingId = sheet.meeting().id();
    seen = sheet.seen();
  }

  public String up(AgendaRow item) {
    return said("agenda.moved", item, order.up(meetingId, seen(), item.id()));
  }

  public String down(AgendaRow item) {
    return said("agenda.moved", item, order.down(meetingId, seen(), item.id()));
  }

  public String together(AgendaRow item) {
    int now = order.together(meetingId, seen(), item.id());
    return said("agenda.joined", item, now);
  }

  public String apart(AgendaRow item) {
    return said("agenda.parted", item, order.apart(meetingId, seen(), item.id()));
  }

  /** The item with that number to that position. */
  public String move() {
    AgendaSheet sheet = page.getSheet();
    if (number == null || number < 1 || number > sheet.lines().size()) {
      throw new BusinessException("number", "agenda.position", sheet.lines().size());
    }
    AgendaRow item = sheet.lines().get(number - 1).item();
    return said("agenda.moved", item, order.moveTo(meetingId, seen(), item.id(), position));
  }

  /** A refused step shows the agenda as it is now, so from then on that is what was seen. */
  String seen() {
    String before = seen;
    seen = page.getSheet().seen();
    return before;
  }

  private String said(String key, AgendaRow item, int now) {
    Flash.say(key, item.title(), now, page.getSheet().lines().size(), now - 1);
    return "/meetings/agenda?faces-redirect=true&id=" + meetingId + "&moved=" + item.id();
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public Integer getPosition() {
    return position;
  }

  public void setPosition(Integer position) {
    this.position = position;
  }
}
