package nl.pactportal.funding.register;

import java.util.List;

/** One page of the published calls. */
public record CallsPage(List<PublicCallRow> rows, int page, int pages, int size, long total) {}
