package nl.pactportal.dashboard.annotation;

/**
 * The words of a note and whose they are.
 *
 * @param party region or province
 * @param subject who wrote it down
 * @param reference what of a meeting it refers to, or null
 */
record WrittenNote(String text, String party, String subject, MeetingReference reference) {}
