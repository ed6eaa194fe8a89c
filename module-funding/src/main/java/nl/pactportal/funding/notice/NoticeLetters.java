package nl.pactportal.funding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.mail.Letter;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.mail.Outbox;
import nl.pactportal.platform.region.RegionScope;

/** Writes the mails; each thing in a transaction of its own, by the node that got to it first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoticeLetters {
  @PersistenceContext EntityManager em;
  @Inject NoticeAddresses addresses;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** To who has that role there, but not to who may not do it twice. */
  void work(OpenedWork work) {
    if (!isFirst(work.regionCode(), work.id())) {
      return;
    }
    String home = work.role().ofProvince() ? RegionScope.PROVINCE : work.regionCode();
    String link = link(work.path());
    String subject = NoticeText.subject("notice.work.subject", work.titleNl());
    String body =
        NoticeText.body(
            "notice.work",
            new Object[] {work.titleNl(), link},
            new Object[] {work.titleEn(), link});
    send(work.regionCode(), home, work.role(), work.except(), work.id(), subject, body);
  }

  /** To all regions at once; it does not say who asked. */
  void answer(GivenAnswer answer) {
    if (!isFirst(RegionScope.SHARED, answer.id())) {
      return;
    }
    Object[] words = {answer.title(), link("/funding/guide/index.xhtml?call=" + answer.callId())};
    String subject = NoticeText.subject("notice.answer.subject", answer.title());
    String body = NoticeText.body("notice.answer", words, words);
    for (String region : RegionScope.REGIONS) {
      send(region, region, null, null, answer.id(), subject, body);
    }
  }

  /** To all of the region: who asked, who signs, who looks after it. */
  void letter(NewLetter made) {
    if (isFirst(made.regionCode(), made.id())) {
      Object[] words = {made.title(), link(made.path())};
      String subject = NoticeText.subject("notice.letter.subject", made.title());
      String body = NoticeText.body("notice.letter", words, words);
      send(made.regionCode(), made.regionCode(), null, null, made.id(), subject, body);
    }
  }

  /** To who handles objections. */
  void withdrawn(WithdrawnObjection objection) {
    if (isFirst(objection.regionCode(), objection.id())) {
      String link = link("/funding/objections/detail.xhtml?id=" + objection.id());
      Object[] words = {objection.number(), link};
      String subject = NoticeText.subject("notice.withdrawn.subject", objection.number());
      String body = NoticeText.body("notice.withdrawn", words, words);
      send(
          objection.regionCode(),
          RegionScope.PROVINCE,
          Role.PROVINCE_DECIDER,
          null,
          objection.id(),
          subject,
          body);
    }
  }

  /** To the regions it concerns, each with its own old and new date. */
  void closing(MovedClosing moved) {
    if (!isFirst(moved.regionCode(), moved.id())) {
      return;
    }
    RegionScope.REGIONS.stream().filter(moved::concerns).forEach(region -> closing(moved, region));
  }

  private void closing(MovedClosing moved, String region) {
    Instant was = moved.was(region);
    Instant becomes = moved.becomes(region);
    String link = link("/funding/calls/detail.xhtml?id=" + moved.callId());
    Object[] words = {moved.title(), was, becomes, link};
    String subject = NoticeText.subject("notice.closing.subject", moved.title());
    String body = NoticeText.body("notice.closing", words, words);
    send(region, region, null, null, moved.id(), subject, body);
  }

  /** To all of the region that owed it; how much it was stands in the portal. */
  void covered(CoveredDebt debt) {
    if (isFirst(debt.regionCode(), debt.id())) {
      String link = link("/funding/recoveries/detail.xhtml?id=" + debt.debtId());
      Object[] words = {debt.reference(), link};
      String subject = NoticeText.subject("notice.covered.subject", debt.reference());
      String body = NoticeText.body("notice.covered", words, words);
      send(debt.regionCode(), debt.regionCode(), null, null, debt.id(), subject, body);
    }
  }

  private void send(
      String region,
      String home,
      Role role,
      String except,
      UUID about,
      String subject,
      String body) {
    for (MailAddress address : addresses.of(home, role, except)) {
      outbox.put(Letter.plain(region, about, address, subject, body));
    }
  }

  private boolean isFirst(String region, UUID id) {
    return em.createNativeQuery(
                "insert into funding.notice_sent (region_code, object_id, sent_at)"
                    + " values (?1, ?2, ?3) on conflict do nothing")
            .setParameter(1, region)
            .setParameter(2, id)
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private static String link(String path) {
    return Setting.BASE_URL.value() + path;
  }
}
