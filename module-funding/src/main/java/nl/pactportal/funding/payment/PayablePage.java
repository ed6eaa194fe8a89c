package nl.pactportal.funding.payment;

import java.util.List;

/** One page of what is to be paid, or was. */
public record PayablePage(List<PayableRow> rows, int page, int pages) {}
