package nl.pactportal.dashboard.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Where somebody wants to hear of a question; forgotten once it is closed. */
@Entity
@Table(schema = "dashboard", name = "question_follower")
public class QuestionFollower extends RegionAggregate {
  @Column(name = "question_id")
  private UUID questionId;

  @Column(name = "owner_subject")
  private String ownerSubject;

  private String address;

  protected QuestionFollower() {}

  QuestionFollower(String regionCode, UUID questionId, String owner, MailAddress address) {
    super(UuidV7.next(), regionCode);
    this.questionId = questionId;
    this.ownerSubject = owner;
    this.address = address.text();
  }

  void moveTo(MailAddress other) {
    this.address = other.text();
  }
}
