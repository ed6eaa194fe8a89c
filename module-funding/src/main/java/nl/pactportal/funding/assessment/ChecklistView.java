package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.Move;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The list of every call or of one, and the question of it in hand. */
@Named
@ViewScoped
public class ChecklistView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ChecklistService lists;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID newId = UuidV7.next();
  private String call;
  private String question;
  private String add;
  private UUID callId;
  private ChecklistPage page;
  private CheckRow current;
  private CheckPhase phase;
  private String questionNl;
  private String questionEn;
  private String source;
  private Integer highest;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    callId = call == null ? null : GivenId.of(call);
    page = lists.of(callId);
    if (add != null) {
      requireChangeable();
      phase = phase(add);
    } else if (question != null) {
      requireChangeable();
      fill(GivenId.of(question));
    }
  }

  private void requireChangeable() {
    if (!isChangeable()) {
      throw new NotFoundException("list in hand");
    }
  }

  private static CheckPhase phase(String name) {
    for (CheckPhase phase : CheckPhase.values()) {
      if (phase.name().equals(name)) {
        return phase;
      }
    }
    throw new NotFoundException("phase");
  }

  private void fill(UUID id) {
    current =
        page.asked().stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("question " + id));
    phase = current.phase();
    questionNl = current.questionNl();
    questionEn = current.questionEn();
    source = current.source();
    highest = current.highest();
  }

  public String save() {
    CheckText text = new CheckText(questionNl, questionEn, source, highest);
    if (current == null) {
      lists.add(callId, newId, phase, text);
    } else {
      lists.replace(callId, current.id(), text);
    }
    return done("checklist.saved");
  }

  public String retire() {
    lists.retire(callId, current.id());
    return done("checklist.retired");
  }

  public String beginOwn() {
    lists.begin(callId);
    return done("checklist.begun");
  }

  public String dropOwn() {
    lists.drop(callId);
    return done("checklist.dropped");
  }

  private String done(String message) {
    Flash.say(message);
    return list();
  }

  private String list() {
    String list = "/calls/checklist.xhtml?faces-redirect=true";
    return callId == null ? list : list + "&call=" + callId;
  }

  public String up(CheckRow row) {
    return move(row, Move.up(ids(row), row.id()));
  }

  public String down(CheckRow row) {
    return move(row, Move.down(ids(row), row.id()));
  }

  /** A refused step shows the list as it is now. */
  private String move(CheckRow row, Move move) {
    page = lists.of(callId);
    UUID moved = lists.move(callId, row.phase(), move);
    String question = row.question(language.getTag());
    Flash.say("order.moved", question, move.place(), ids(row).size());
    return list() + move.parameters(moved);
  }

  public boolean first(CheckRow row) {
    return ids(row).indexOf(row.id()) == 0;
  }

  public boolean last(CheckRow row) {
    List<UUID> ids = ids(row);
    return ids.indexOf(row.id()) == ids.size() - 1;
  }

  /** Of its phase: the others are another list. */
  private List<UUID> ids(CheckRow row) {
    return page.of(row.phase()).stream().map(CheckRow::id).toList();
  }

  /** Of a call only its own list, and until it opens. */
  public boolean isChangeable() {
    return user.may(FundingPermission.KEEP_CHECKLISTS)
        && (callId == null || page.open() && page.own());
  }

  /** Not opened yet, by who keeps the lists. */
  public boolean isBeginnable() {
    return callId != null && page.open() && user.may(FundingPermission.KEEP_CHECKLISTS);
  }

  public boolean isScored() {
    return phase == CheckPhase.ASSESSMENT;
  }

  public CheckPhase getPhase() {
    return phase;
  }

  public ChecklistPage getPage() {
    return page;
  }

  public CheckRow getCurrent() {
    return current;
  }

  public String getCall() {
    return call;
  }

  public void setCall(String call) {
    this.call = call;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getAdd() {
    return add;
  }

  public void setAdd(String add) {
    this.add = add;
  }

  public String getQuestionNl() {
    return questionNl;
  }

  public void setQuestionNl(String questionNl) {
    this.questionNl = questionNl;
  }

  public String getQuestionEn() {
    return questionEn;
  }

  public void setQuestionEn(String questionEn) {
    this.questionEn = questionEn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Integer getHighest() {
    return highest;
  }

  public void setHighest(Integer highest) {
    this.highest = highest;
  }
}
