package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A question of a list, for every call or for one; read only. */
@Entity
@Table(schema = "funding", name = "check_item")
public class CheckItem extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Enumerated(EnumType.STRING)
  private CheckPhase phase;

  private int place;

  @Column(name = "question_nl")
  private String questionNl;

  @Column(name = "question_en")
  private String questionEn;

  private String source;
  private Integer highest;

  protected CheckItem() {}
}
