package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.List;

/** One page of a list, and how many pages there are. */
public record ApplicationList(List<ApplicationRow> rows, long total, int page, int pages)
    implements Serializable {}
