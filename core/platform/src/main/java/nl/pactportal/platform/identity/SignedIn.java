package nl.pactportal.platform.identity;

/**
 * Event: somebody came with a verified token, for the first time in this session of this module or
 * with other roles or regions than before. What a module keeps for people who are not there
 * themselves, such as a calendar feed, follows their rights from here.
 */
public record SignedIn(Person person) {}
