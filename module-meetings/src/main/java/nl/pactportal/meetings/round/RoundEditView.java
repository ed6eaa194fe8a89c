package nl.pactportal.meetings.round;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.meetings.meeting.ItemPlace;
import nl.pactportal.meetings.meeting.PlaceService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form with which a question is put to all regions. */
@Named
@ViewScoped
public class RoundEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RoundService rounds;
  @Inject PlaceService places;

  private final UUID id = UuidV7.next();
  private String meeting;
  private String item;
  private ItemPlace place;
  private String question;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    place = places.place(GivenId.of(meeting), GivenId.of(item));
  }

  public String save() {
    rounds.ask(place.meeting().id(), place.itemId(), id, question);
    Flash.say("round.asked");
    return "/rounds/detail?faces-redirect=true&id=" + id;
  }

  public ItemPlace getPlace() {
    return place;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
