package nl.pactportal.funding.register;

import java.io.Serializable;
import java.util.List;

/** One page of the register. */
public record RegisterPage(List<RegisterRow> rows, int page, int pages, int size, long total)
    implements Serializable {}
