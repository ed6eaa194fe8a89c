package nl.pactportal.meetings.search;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.input.Wording;

/** Finding what was said, decided and agreed. */
@ApplicationScoped
@Transactional
public class SearchService {
  private static final int PAGE = 20;
  private static final int LONGEST = 200;

  @Inject SearchRepository search;
  @Inject MeetingRepository meetings;

  /**
   * @param wanted page; past the end gives the first
   */
  @Requires(VIEW_MEETINGS)
  public SearchPage find(SearchFilter filter, int wanted) {
    String words = Wording.optional("q", filter.words(), LONGEST);
    if (words == null) {
      return SearchPage.EMPTY;
    }
    SearchPage page = search.find(filter, wanted, PAGE);
    return page.rows().isEmpty() && wanted > 1 ? search.find(filter, 1, PAGE) : page;
  }

  @Requires(VIEW_MEETINGS)
  public List<String> bodies() {
    return meetings.bodies();
  }
}
