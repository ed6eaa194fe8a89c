package nl.pactportal.meetings.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.meetings.input.Asked;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** Searching: the address holds the question, so that what was found can be passed on. */
@Named
@RequestScoped
public class SearchView {
  @Inject SearchService search;
  @Inject Parties parties;
  @Inject CurrentUser user;
  private String q;
  private String type;
  private String body;
  private String region;
  private String since;
  private String until;
  private String page;
  private SearchPage found = SearchPage.EMPTY;
  private List<String> bodies = List.of();

  public void load() {
    SearchFilter filter =
        new SearchFilter(
            q,
            Asked.oneOf(SearchType.class, type),
            Asked.text(body),
            Asked.text(region),
            Asked.day(since),
            Asked.day(until));
    found = search.find(filter, Asked.page(page));
    bodies = search.bodies();
  }

  public SearchPage getFound() {
    return found;
  }

  public boolean isAsked() {
    return Asked.text(q) != null;
  }

  public SearchType[] getTypes() {
    return SearchType.values();
  }

  public List<String> getBodies() {
    return bodies;
  }

  /** Name by code of those the user may look into. */
  public Map<String, String> getRegions() {
    Map<String, String> regions = new LinkedHashMap<>();
    regions.put(RegionScope.SHARED, parties.name(RegionScope.SHARED));
    RegionScope.REGIONS.stream()
        .filter(user.scope().read()::contains)
        .forEach(code -> regions.put(code, parties.name(code)));
    return regions;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
