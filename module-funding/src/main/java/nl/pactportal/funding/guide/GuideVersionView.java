package nl.pactportal.funding.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** One version of a guide, and what it changed of another. */
@Named
@RequestScoped
public class GuideVersionView {
  @Inject GuideService guides;
  @Inject CallService calls;
  private String id;
  private String from;
  private CallRow call;
  private GuideText text;
  private List<GuideRow> others;
  private GuideRow before;
  private List<ParagraphDifference> differences = List.of();

  public void load() {
    text = guides.read(GivenId.of(id));
    call = calls.find(text.guide().callId()).call();
    others =
        guides.versions(call.id()).stream()
            .filter(row -> !row.id().equals(text.guide().id()))
            .toList();
    before = from == null ? previous() : asked();
    if (before != null) {
      differences = ParagraphDifference.between(guides.read(before.id()), text);
    }
  }

  private GuideRow previous() {
    return others.stream()
        .filter(row -> row.number() < text.guide().number())
        .findFirst()
        .orElse(null);
  }

  private GuideRow asked() {
    return others.stream()
        .filter(row -> row.id().toString().equals(from))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("version"));
  }

  public boolean isUnchanged() {
    return differences.stream().allMatch(row -> row.change() == ParagraphDifference.Change.SAME);
  }

  public GuideText getText() {
    return text;
  }

  public CallRow getCall() {
    return call;
  }

  public List<GuideRow> getOthers() {
    return others;
  }

  /** What it is compared with; null for the first one. */
  public GuideRow getBefore() {
    return before;
  }

  public List<ParagraphDifference> getDifferences() {
    return differences;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
