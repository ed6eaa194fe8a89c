package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** When a table is looked at, when something new is expected, and since when it does not work. */
@Embeddable
public class Watch {
  @Column(name = "next_release_on")
  private LocalDate nextReleaseOn;

  @Column(name = "next_release_said")
  private String nextReleaseSaid = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "looked_at_every")
  private LookingEvery every = LookingEvery.NEVER;

  @Column(name = "next_look_at")
  private Instant nextLookAt;

  private String etag = "";

  @Column(name = "last_modified")
  private String lastModified = "";

  private int failures;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "failing_why")
  private String failingWhy;

  /** What the source named: a day, or only words; neither is made out of the other. */
  public void expect(LocalDate on, String said) {
    nextReleaseOn = on;
    nextReleaseSaid = said == null ? "" : said.strip();
  }

  /** The next look is at once. */
  public void look(LookingEvery how, Instant now) {
    every = how;
    nextLookAt = how == LookingEvery.NEVER ? null : now;
  }

  /** The source answered, and its answer could be used. */
  public void succeeded(Validators said, Instant now) {
    etag = said.etag();
    lastModified = said.lastModified();
    failures = 0;
    failingSince = null;
    failingWhy = null;
    nextLookAt = every == LookingEvery.NEVER ? null : now.plus(every.pause());
  }

  public void failed(String why, Instant now) {
    failures++;
    failingSince = failingSince == null ? now : failingSince;
    failingWhy = why;
    nextLookAt = every == LookingEvery.NEVER ? null : now.plus(every.pauseAfter(failures));
  }

  public LookingEvery every() {
    return every;
  }

  public Validators validators() {
    return new Validators(etag, lastModified);
  }

  public int failures() {
    return failures;
  }
}
