package nl.pactportal.meetings.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * What a region reports on an action. It lies in the region's own rows: a region cannot write in
 * those of all partners. Never changed, only followed by a next one; written by {@link
 * ProgressRepository#insertOnce}.
 */
@Entity
@Table(schema = "meetings", name = "action_progress")
public class ActionProgress extends RegionAggregate {
  @Column(name = "action_id")
  private UUID actionId;

  @Enumerated(EnumType.STRING)
  private ProgressState state;

  private String text;

  @Column(name = "reported_by")
  private String reportedBy;

  @Column(name = "reported_by_name")
  private String reportedByName;

  @Column(name = "reported_at")
  private Instant reportedAt;

  protected ActionProgress() {}
}
