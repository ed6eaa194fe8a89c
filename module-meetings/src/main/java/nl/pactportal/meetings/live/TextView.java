package nl.pactportal.meetings.live;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The free text of one agenda item, with what somebody else made of it meanwhile. */
@Named
@ViewScoped
public class TextView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TextService texts;
  @Inject DraftService drafts;
  @Inject RecordService records;

  private String id;
  private String item;
  private UUID meetingId;
  private UUID itemId;
  private TextRow row;
  private Long seen;
  private String base;
  private String text;
  private DraftRow draft;
  private MergeForm merge;

  private transient MeetingDetail detail;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    itemId = GivenId.of(item);
    detail = records.readToRecord(meetingId);
    row = texts.item(meetingId, itemId);
    draft = drafts.mine(meetingId, getField()).orElse(null);
    boolean began = draft != null && draft.baseVersion() != null;
    seen = began ? draft.baseVersion() : Long.valueOf(row.version());
    base = began ? draft.baseText() : row.text();
    text = draft == null ? row.text() : draft.text();
  }

  public String save() {
    merge = texts.saveItem(meetingId, itemId, seen, base, text).orElse(null);
    if (merge != null) {
      base = merge.theirs();
      seen = merge.version();
      text = merge.proposal();
      return null;
    }
    Flash.say("minutes.saved");
    return page() + "&saved=" + itemId;
  }

  /** Back to what is saved. */
  public String discard() {
    drafts.done(meetingId, itemId, getField());
    return page() + "&saved=" + itemId;
  }

  private String page() {
    return "/meetings/live?faces-redirect=true&id=" + meetingId + "&item=" + itemId;
  }

  public MeetingDetail getDetail() {
    if (detail == null) {
      detail = records.readToRecord(meetingId);
    }
    return detail;
  }

  public String getField() {
    return BaseTexts.field(BaseTexts.ITEM, itemId);
  }

  public boolean isRestored() {
    return draft != null && !Objects.equals(draft.text(), row.text());
  }

  public long getDraftedAt() {
    if (merge != null) {
      return Long.MAX_VALUE; // nothing this device kept may take the place of the proposal
    }
    return draft == null ? 0 : draft.updatedAt().toEpochMilli();
  }

  public TextRow getRow() {
    return row;
  }

  public Long getSeen() {
    return seen;
  }

  public UUID getItemId() {
    return itemId;
  }

  public MergeForm getMerge() {
    return merge;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }
}
