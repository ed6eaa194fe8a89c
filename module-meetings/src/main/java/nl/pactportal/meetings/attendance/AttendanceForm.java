package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/** Somebody on the list of those present, while it is written down. */
public class AttendanceForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String role;
  private String onBehalfOf;
  private LocalTime arrived;
  private LocalTime left;
  private boolean apology;
  private UUID arrivedItem;
  private UUID leftItem;
  private String reason;
  private final CapacityForm capacity = new CapacityForm();

  void show(AttendanceRow row) {
    role = row.role();
    onBehalfOf = row.onBehalfOf();
    arrived = row.arrived();
    left = row.left();
    apology = row.apology();
    arrivedItem = row.arrivedItemId();
    leftItem = row.leftItemId();
    reason = row.reason();
    capacity.show(row);
  }

  AttendanceEntry entry() {
    return new AttendanceEntry(
        role,
        onBehalfOf,
        apology,
        new Stay(arrived, left, arrivedItem, leftItem, reason),
        capacity.said());
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getOnBehalfOf() {
    return onBehalfOf;
  }

  public void setOnBehalfOf(String onBehalfOf) {
    this.onBehalfOf = onBehalfOf;
  }

  public LocalTime getArrived() {
    return arrived;
  }

  public void setArrived(LocalTime arrived) {
    this.arrived = arrived;
  }

  public LocalTime getLeft() {
    return left;
  }

  public void setLeft(LocalTime left) {
    this.left = left;
  }

  public boolean isApology() {
    return apology;
  }

  public void setApology(boolean apology) {
    this.apology = apology;
  }

  public UUID getArrivedItem() {
    return arrivedItem;
  }

  public void setArrivedItem(UUID arrivedItem) {
    this.arrivedItem = arrivedItem;
  }

  public UUID getLeftItem() {
    return leftItem;
  }

  public void setLeftItem(UUID leftItem) {
    this.leftItem = leftItem;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public CapacityForm getCapacity() {
    return capacity;
  }
}
