package nl.pactportal.dashboard.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** Something somebody wants to know; its status goes the ways {@link QuestionStatus} knows. */
@Entity
@Table(schema = "dashboard", name = "question")
public class Question extends RegionAggregate {
  private String subject;
  private String text;
  private String reason;
  private String asker;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Enumerated(EnumType.STRING)
  private QuestionStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_before")
  private QuestionStatus statusBefore;

  @Column(name = "hold_link")
  private UUID holdLink;

  @Column(name = "hold_origin")
  private UUID holdOrigin;

  @Column(name = "duplicate_of")
  private UUID duplicateOf;

  @Column(name = "duplicate_of_pact")
  private UUID duplicateOfPact;

  private String supplier;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  protected Question() {}

  Question(UUID id, String regionCode, String askedBy, Instant now) {
    super(id, regionCode);
    this.askedBy = askedBy;
    this.registeredAt = now;
    this.status = QuestionStatus.ASKED;
  }

  Question asking(QuestionEntry entry) {
    this.subject = entry.subject();
    this.text = entry.text();
    this.reason = entry.reason();
    this.asker = entry.asker();
    this.askedOn = entry.askedOn();
    return this;
  }

  boolean isAskedBy(String person) {
    return askedBy.equals(person);
  }

  String getSubject() {
    return subject;
  }

  QuestionStatus getStatus() {
    return status;
  }

  UUID getHoldLink() {
    return holdLink;
  }

  UUID getHoldOrigin() {
    return holdOrigin;
  }

  /**
   * @throws BusinessException if it cannot go there from where it is
   */
  void become(QuestionStatus next) {
    if (status == QuestionStatus.ON_HOLD || !status.canBecome(next)) {
      throw new BusinessException(null, "question.step.refused");
    }
    duplicateOf = null;
    duplicateOfPact = null;
    status = next;
  }

  void buy(Purchase purchase) {
    become(QuestionStatus.BOUGHT);
    supplier = purchase.supplier();
    amount = purchase.amount();
    decidedBy = purchase.decidedBy();
    decidedOn = purchase.decidedOn();
  }

  /**
   * Whoever reads this one must be able to read the other, too.
   *
   * @throws BusinessException if not, or if the other is no original itself
   */
  void repeats(Question original) {
    boolean shared = original.getRegionCode().equals(RegionScope.SHARED);
    boolean same = original.getRegionCode().equals(getRegionCode());
    if (!same && !shared || original.equals(this)) {
      throw new BusinessException("original", "question.original.other");
    }
    if (original.status == QuestionStatus.DUPLICATE || original.status == QuestionStatus.DECLINED) {
      throw new BusinessException("original", "question.original.none");
    }
    become(QuestionStatus.DUPLICATE);
    duplicateOf = same ? original.getId() : null;
    duplicateOfPact = same ? null : original.getId();
  }

  void hold(UUID link, UUID origin) {
    QuestionStatus before = status;
    become(QuestionStatus.ON_HOLD);
    statusBefore = before;
    holdLink = link;
    holdOrigin = origin;
  }

  /** Goes on where it was. */
  void release() {
    if (status != QuestionStatus.ON_HOLD) {
      throw new BusinessException(null, "question.step.refused");
    }
    status = statusBefore;
    statusBefore = null;
    holdLink = null;
    holdOrigin = null;
  }
}
