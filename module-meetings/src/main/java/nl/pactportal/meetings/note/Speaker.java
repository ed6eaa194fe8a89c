package nl.pactportal.meetings.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** Who of the list of those present said it. */
@Embeddable
public class Speaker {
  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "attendance_id")
  private UUID attendanceId;

  protected Speaker() {}

  Speaker(String regionCode, UUID attendanceId) {
    this.regionCode = regionCode;
    this.attendanceId = attendanceId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Speaker that && Objects.equals(attendanceId, that.attendanceId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(attendanceId);
  }
}
