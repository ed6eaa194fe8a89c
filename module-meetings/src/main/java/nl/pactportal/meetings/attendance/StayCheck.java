package nl.pactportal.meetings.attendance;

import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;

/** What cannot be, in contrast to what is only odd. */
final class StayCheck {
  private StayCheck() {}

  /**
   * @throws BusinessException at the field, if nobody can have been there like that
   */
  static void require(MeetingPresence presence, Stay stay) {
    Course course = presence.course();
    requireItem("arrivedItem", course, stay.arrivedItem());
    requireItem("leftItem", course, stay.leftItem());
    MeetingClock clock = presence.clock();
    if (stay.arrived() != null
        && stay.left() != null
        && !clock.atLatest(stay.left()).isAfter(clock.at(stay.arrived()))) {
      throw new BusinessException("leftAt", "attendance.leftBeforeArrived");
    }
    if (stay.arrivedItem() != null
        && stay.leftItem() != null
        && course.of(stay.leftItem()) < course.of(stay.arrivedItem())) {
      throw new BusinessException("leftItem", "attendance.leftBeforeArrivedItem");
    }
  }

  private static void requireItem(String field, Course course, UUID item) {
    if (item != null && course.of(item) < 0) {
      throw new BusinessException(field, "attendance.unknownItem");
    }
  }
}
