package nl.pactportal.platform.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A typed relation from a thing of one module to a thing of another. */
@Entity
@Table(schema = "platform", name = "link")
public class Link extends RegionAggregate {
  private String kind;

  @Column(name = "from_module")
  private String fromModule;

  @Column(name = "from_type")
  private String fromType;

  @Column(name = "from_id")
  private UUID fromId;

  @Column(name = "from_title")
  private String fromTitle;

  @Column(name = "from_path")
  private String fromPath;

  @Column(name = "to_module")
  private String toModule;

  @Column(name = "to_type")
  private String toType;

  @Column(name = "to_id")
  private UUID toId;

  @Column(name = "to_title")
  private String toTitle;

  @Column(name = "to_path")
  private String toPath;

  @Enumerated(EnumType.STRING)
  private LinkAnswer answer;

  @Column(name = "answer_said")
  private String answerSaid;

  private String said;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Link() {}

  /**
   * @param kind what the relation means, read from the first to the second: MOVES_DEADLINE
   * @param from no narrower than the link
   * @param toModule module that is asked
   * @param toType type of thing it is about there; which one, that module says
   */
  public Link(
      UUID id, String regionCode, String kind, LinkEnd from, String toModule, String toType) {
    super(id, regionCode);
    from.require(regionCode);
    this.kind = Objects.requireNonNull(kind);
    this.fromModule = from.module();
    this.fromType = from.type();
    this.fromId = from.id();
    this.fromTitle = from.title();
    this.fromPath = from.path();
    this.toModule = Objects.requireNonNull(toModule);
    this.toType = Objects.requireNonNull(toType);
  }

  Link ask(String words, Instant at) {
    this.said = Objects.requireNonNull(words);
    this.answer = LinkAnswer.ASKED;
    this.createdAt = at;
    return this;
  }

  /** The other module says which thing it is about, perhaps of another type than was asked. */
  void pointTo(LinkEnd end) {
    end.require(getRegionCode());
    this.toType = end.type();
    this.toId = end.id();
    this.toTitle = end.title();
    this.toPath = end.path();
  }

  /**
   * @throws BusinessException if it was answered already, or taken back
   */
  void answer(LinkAnswer given, String words, Instant at) {
    if (answer != LinkAnswer.ASKED) {
      throw BusinessException.stale();
    }
    this.answer = given;
    this.answerSaid = words;
    this.answeredAt = at;
  }

  /**
   * What was done ends again, such as a hold.
   *
   * @throws BusinessException if it does not stand
   */
  void release(String words, Instant at) {
    if (answer != LinkAnswer.ASKED && answer != LinkAnswer.DONE) {
      throw BusinessException.stale();
    }
    this.answer = LinkAnswer.WITHDRAWN;
    this.answerSaid = words;
    this.answeredAt = at;
  }
}
