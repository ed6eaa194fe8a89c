package nl.pactportal.funding.form;

import java.io.Serializable;

/**
 * A subject the Pact works on.
 *
 * @param settled it is agreed who does what; until then nobody can apply for it
 */
public record Theme(String code, Words name, Owner owner, boolean settled) implements Serializable {
  /** Who takes it up. */
  public enum Owner {
    PROVINCE,
    REGION,
    JOINT
  }
}
