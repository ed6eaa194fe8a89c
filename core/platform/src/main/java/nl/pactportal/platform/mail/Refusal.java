package nl.pactportal.platform.mail;

/**
 * The mail server said no before it had taken the mail.
 *
 * @param forGood asking again would change nothing
 */
record Refusal(String why, boolean forGood) {}
