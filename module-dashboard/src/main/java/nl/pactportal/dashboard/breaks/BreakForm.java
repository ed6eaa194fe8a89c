package nl.pactportal.dashboard.breaks;

/**
 * A break as somebody notes it.
 *
 * @param measure null for all, as geo
 */
record BreakForm(
    String measure,
    String geo,
    String period,
    BreakKind kind,
    String textNl,
    String textEn,
    String source) {}
