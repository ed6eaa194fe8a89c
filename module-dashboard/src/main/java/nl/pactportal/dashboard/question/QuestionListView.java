package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;

/** The register as the address asks for it; what makes no sense was not asked. */
@Named
@RequestScoped
public class QuestionListView {
  private static final int LONGEST = 200;

  @Inject QuestionService questions;
  @Inject CurrentUser user;
  @Inject Parties parties;
  private String status;
  private String region;
  private String words;
  private String open;
  private String page;
  private QuestionPage list;
  private final Map<String, String> regions = new LinkedHashMap<>();

  public void load() {
    questions.regions().forEach(code -> regions.put(code, parties.name(code)));
    list = questions.list(filter(), number());
  }

  private QuestionFilter filter() {
    QuestionStatus wanted =
        Arrays.stream(QuestionStatus.values())
            .filter(value -> value.name().equals(status))
            .findFirst()
            .orElse(null);
    boolean searched = words != null && !words.isBlank();
    return new QuestionFilter(
        wanted,
        regions.containsKey(region) ? region : null,
        searched ? asked() : null,
        "true".equals(open));
  }

  /** A text that is too long is looked for as far as it fits: all questions are no answer to it. */
  private String asked() {
    String text = words.replaceAll("\\p{Cc}", " ").strip();
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private int number() {
    return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }

  public QuestionPage getList() {
    return list;
  }

  /** Name by code. */
  public Map<String, String> getRegions() {
    return regions;
  }

  public List<QuestionStatus> getStatuses() {
    return List.of(QuestionStatus.values());
  }

  public boolean isAsker() {
    return user.may(DashboardPermission.ASK_QUESTION);
  }

  /** Whether the register is for him at all. */
  public boolean isReader() {
    return user.may(DashboardPermission.VIEW_DASHBOARD);
  }

  public boolean isFiltered() {
    return !filter().equals(QuestionFilter.all());
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getOpen() {
    return open;
  }

  public void setOpen(String open) {
    this.open = open;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
