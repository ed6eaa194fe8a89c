package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** An invitation of the province to apply; its row is shared by all regions. */
@Entity
@Table(schema = "funding", name = "call")
public class Call extends RegionAggregate {
  private String title;
  private String summary;

  @Column(name = "legal_ground")
  private String legalGround;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "closing_said")
  private String closingSaid;

  protected Call() {}

  /**
   * @throws BusinessException at field {@code closingDay} if it would close before it opens
   */
  void moveClosing(Instant to, String said) {
    if (!to.isAfter(opensAt)) {
      throw new BusinessException("closingDay", "effect.beforeOpening");
    }
    this.closesAt = to;
    this.closingSaid = said;
  }
}
