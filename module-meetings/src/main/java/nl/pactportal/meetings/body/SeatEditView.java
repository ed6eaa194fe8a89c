package nl.pactportal.meetings.body;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for one seat of a body, new or changed. */
@Named
@ViewScoped
public class SeatEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BodyService bodies;
  @Inject MandateService mandates;
  @Inject PartyChoice parties;

  private String body;
  private String id;
  private BodyRow owner;
  private UUID seatId = UuidV7.next();
  private Long seen;
  private String title;
  private String partyCode;
  private boolean voting = true;
  private Integer weight = 1;
  private LocalDate endedOn;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    BodyDetail detail = bodies.readToManage(GivenId.of(body));
    owner = detail.body();
    UUID given = GivenId.optional(id);
    if (given != null) {
      open(detail, given);
    }
  }

  private void open(BodyDetail detail, UUID given) {
    SeatRow seat =
        detail.seats().stream()
            .map(BodyDetail.Holding::seat)
            .filter(row -> row.id().equals(given))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("seat " + given));
    seatId = given;
    seen = seat.version();
    title = seat.title();
    partyCode = seat.partyCode();
    voting = seat.voting();
    weight = seat.weight();
    endedOn = seat.endedOn();
  }

  public String save() {
    SeatEntry entry = new SeatEntry(title, partyCode, voting, weight, endedOn);
    if (seen == null) {
      mandates.addSeat(owner.id(), seatId, entry);
    } else {
      mandates.changeSeat(owner.id(), seatId, seen, entry);
    }
    Flash.say("seat.saved", title);
    return "/bodies/detail?faces-redirect=true&id=" + owner.id();
  }

  public BodyRow getOwner() {
    return owner;
  }

  public boolean isChange() {
    return seen != null;
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPartyCode() {
    return partyCode;
  }

  public void setPartyCode(String partyCode) {
    this.partyCode = partyCode;
  }

  public boolean isVoting() {
    return voting;
  }

  public void setVoting(boolean voting) {
    this.voting = voting;
  }

  public Integer getWeight() {
    return weight;
  }

  public void setWeight(Integer weight) {
    this.weight = weight;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }
}
