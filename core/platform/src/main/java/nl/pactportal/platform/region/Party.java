package nl.pactportal.platform.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An organisation that takes part in the Pact. An observer takes part but is no region. */
@Entity
@Table(schema = "platform", name = "party")
public class Party {
  /** ALL is the Pact itself, what all parties share; PUBLIC is everybody. */
  public enum Kind {
    PROVINCE,
    REGION,
    OBSERVER,
    ALL,
    PUBLIC
  }

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  protected Party() {}

  public String getCode() {
    return code;
  }

  public Kind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }
}
