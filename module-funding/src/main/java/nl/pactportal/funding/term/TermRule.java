package nl.pactportal.funding.term;

import java.io.Serializable;

/**
 * A term as law or scheme sets it.
 *
 * @param rule its name in the table, such as {@code OBJECTION}
 * @param source law article or scheme
 * @param suspendable whether the clock stands still while an application is completed (Awb 4:15)
 * @param statutory whether it is set by act or order in council (Algemene termijnenwet 1 and 5)
 */
public record TermRule(
    String rule,
    String nameNl,
    String nameEn,
    String source,
    int length,
    TermUnit unit,
    boolean suspendable,
    boolean statutory)
    implements Serializable {

  public boolean isStretched() {
    return statutory && unit.isStretched(length);
  }
}
