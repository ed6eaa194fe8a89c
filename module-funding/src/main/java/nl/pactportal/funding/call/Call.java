package nl.pactportal.funding.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

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

  @Enumerated(EnumType.STRING)
  private CallStage stage;

  private int edition;

  @Enumerated(EnumType.STRING)
  private Title42 title42;

  @Column(name = "title42_reason")
  private String title42Reason;

  @Enumerated(EnumType.STRING)
  private Distribution distribution;

  @Enumerated(EnumType.STRING)
  @Column(name = "rank_moment")
  private RankMoment rankMoment;

  private int arrangement;

  @Column(name = "advance_permille")
  private int advancePermille;

  @Column(name = "decision_rule")
  private String decisionRule;

  @Column(name = "form_version")
  private int formVersion;

  @Column(name = "guide_version")
  private Integer guideVersion;

  @Column(name = "publication_reference")
  private String publicationReference;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "ceiling_late")
  private boolean ceilingLate;

  protected Call() {}

  Call(UUID id) {
    super(id, RegionScope.SHARED);
    this.stage = CallStage.CONCEPT;
  }

  /** Says that from now on; money and regions are not in this row. */
  void say(CallTerms terms) {
    say(terms.basis());
    say(terms.rules());
    opensAt = terms.period().opensAt();
    closesAt = terms.period().closesAt();
    closingSaid = terms.period().closingSaid();
    edition++;
  }

  private void say(Basis basis) {
    title = basis.title();
    summary = basis.summary();
    legalGround = basis.legalGround();
    title42 = basis.title42();
    title42Reason = basis.title42Reason();
    publicationReference = basis.publicationReference();
    publishedOn = basis.publishedOn();
  }

  private void say(Rules rules) {
    distribution = rules.distribution();
    rankMoment = rules.rankMoment();
    arrangement = rules.arrangement();
    advancePermille = rules.advancePermille();
    decisionRule = rules.decisionRule();
    formVersion = rules.formVersion();
    guideVersion = rules.guideVersion();
  }

  void publish(boolean late) {
    become(CallStage.PUBLISHED);
    ceilingLate = late;
  }

  void end(CallStage end) {
    become(end);
    edition++;
  }

  private void become(CallStage next) {
    if (!stage.canBecome(next)) {
      throw BusinessException.stale();
    }
    stage = next;
  }

  /**
   * @throws BusinessException if it is further, or not as far
   */
  void requireStage(CallStage wanted) {
    if (stage != wanted) {
      throw BusinessException.stale();
    }
  }

  Period period() {
    return new Period(opensAt, closesAt, closingSaid);
  }

  Basis basis() {
    return new Basis(
        title, summary, legalGround, title42, title42Reason, publicationReference, publishedOn);
  }

  Rules rules() {
    return new Rules(
        distribution,
        rankMoment,
        arrangement,
        advancePermille,
        decisionRule,
        formVersion,
        guideVersion);
  }

  CallStage getStage() {
    return stage;
  }

  int getEdition() {
    return edition;
  }
}
