package nl.pactportal.meetings.publication;

import java.util.List;

/**
 * One page of what was published.
 *
 * @param size meetings on a whole page
 */
public record PublicPage(List<PublicDocument> documents, int page, int pages, int size) {}
