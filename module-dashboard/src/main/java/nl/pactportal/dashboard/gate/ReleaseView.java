package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;

/** One release: what is known of it, what the gate found, and what to make of it. */
@Named
@RequestScoped
public class ReleaseView {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  @Inject ReleaseService releases;
  @Inject DashboardTexts texts;
  @Inject CurrentUser user;
  private String id;
  private String reason;
  private Long version;
  private ReleasePage page;

  /** A finding in words. */
  public record Line(
      String rule, String severity, String kind, String place, String expected, String found) {}

  public void load() {
    page = releases.page(uuid());
    version = page.release().version();
  }

  private UUID uuid() {
    try {
      return UUID.fromString(id == null ? "" : id);
    } catch (IllegalArgumentException malformed) {
      throw ReleaseFacts.unknown();
    }
  }

  /** Also after a refused form, when no view action has run. */
  private ReleasePage page() {
    if (page == null) {
      page = releases.page(uuid());
    }
    return page;
  }

  public String publish() {
    releases.publish(uuid(), reason, seen());
    Flash.say("release.published");
    return "/sources/release?faces-redirect=true&id=" + id;
  }

  public String reject() {
    releases.reject(uuid(), reason, seen());
    Flash.say("release.rejected");
    return "/sources/release?faces-redirect=true&id=" + id;
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  public ReleaseFacts getRelease() {
    return page().release();
  }

  public List<Line> getFindings() {
    return page().findings().stream().map(this::line).toList();
  }

  private Line line(Finding one) {
    return new Line(
        texts.say(one.rule().key()),
        texts.say("gate.severity." + one.severity()),
        one.severity().kind(),
        one.place(),
        shown(one, one.expected()),
        shown(one, one.found()));
  }

  /** Numbers as one writes them; codes stay codes. */
  private String shown(Finding finding, String text) {
    if (text.isEmpty()) {
      return texts.say("gate.nothing");
    }
    if (!finding.rule().counts()) {
      return text;
    }
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(6);
    return NUMBER.matcher(text).replaceAll(part -> format.format(new BigDecimal(part.group())));
  }

  public boolean isDecidable() {
    return getRelease().waiting() && user.may(DashboardPermission.RELEASE_DATA);
  }

  /** A newer release came while this one waited. */
  public boolean isOvertaken() {
    return getRelease().overtaken();
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

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
