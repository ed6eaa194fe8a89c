package nl.pactportal.funding.application;

/**
 * What became of a field somebody types in.
 *
 * @param kept false if somebody else changed it since
 * @param stored what it is now
 */
public record KeptField(boolean kept, String stored) {}
