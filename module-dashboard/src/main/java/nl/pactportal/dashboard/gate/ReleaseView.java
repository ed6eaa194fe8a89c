package nl.pactportal.dashboard.gate;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One release: what is known of it, what the gate found, and what to make of it. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int MOST_DECIMALS = 6;
  @Inject transient ReleaseService releases;
  @Inject transient DashboardTexts texts;
  @Inject transient CurrentUser user;
  private String id;
  private String reason;
  private String rejectReason;
  private ReleasePage page;

  /** A figure kept apart, in words. */
  public record FigureLine(String topic, String area, String period, String before, String now) {}

  /** A finding in words. */
  public record Line(
      String rule, String severity, String kind, String place, String expected, String found) {}

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    page = releases.page(GivenId.of(id));
  }

  public String publish() {
    releases.publish(getRelease().id(), reason, getRelease().version());
    return done("release.done.published");
  }

  public String reject() {
    releases.reject(getRelease().id(), rejectReason, getRelease().version());
    return done("release.done.rejected");
  }

  private String done(String message) {
    Flash.say(message);
    return "/sources/release?faces-redirect=true&id=" + getRelease().id();
  }

  public ReleaseFacts getRelease() {
    return page.release();
  }

  public List<Line> getFindings() {
    return page.findings().stream().map(this::line).toList();
  }

  private Line line(Finding one) {
    return new Line(
        texts.say(one.rule().key()),
        texts.say("gate.severity." + one.severity()),
        one.severity().kind(),
        words().place(one),
        shown(one, one.expected()),
        shown(one, one.found()));
  }

  /** What the findings are about, old next to new. */
  public List<FigureLine> getFigures() {
    return page.figures().stream().map(this::line).toList();
  }

  private FigureLine line(KeptFigure one) {
    CellWords cells = new CellWords(page.names(), texts.locale());
    return new FigureLine(
        cells.subject(one.cell()),
        cells.area(one.cell()),
        cells.period(one.cell()),
        said(one.before(), one.beforeMissing()),
        said(one.now(), one.nowMissing()));
  }

  private String said(BigDecimal value, Missing missing) {
    if (value != null) {
      return format().format(value);
    }
    return texts.say(missing == null ? "gate.nothing" : "missing." + missing);
  }

  private NumberFormat format() {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format;
  }

  private FindingNames words() {
    return new FindingNames(page.names(), texts.locale());
  }

  /** Numbers as one writes them; codes with their names. */
  private String shown(Finding finding, String text) {
    if (text.isEmpty()) {
      return texts.say("gate.nothing");
    }
    if (!finding.rule().counts()) {
      return words().codes(finding, text);
    }
    NumberFormat format = format();
    return NUMBER.matcher(text).replaceAll(part -> format.format(new BigDecimal(part.group())));
  }

  public boolean isDecidable() {
    return getRelease().waiting() && user.may(DashboardPermission.RELEASE_DATA);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRejectReason() {
    return rejectReason;
  }

  public void setRejectReason(String rejectReason) {
    this.rejectReason = rejectReason;
  }
}
