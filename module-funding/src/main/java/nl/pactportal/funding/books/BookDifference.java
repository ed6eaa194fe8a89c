package nl.pactportal.funding.books;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * A figure of the state that the books contradict.
 *
 * @param subject POT, ENVELOPE, GRANT, ADVANCE
 * @param objectId the row it is about
 * @param about reference of the application, or title of the call
 * @param figure CEILING, RESERVED, GRANTED, ADVANCED, PAID, DETERMINED
 */
public record BookDifference(
    String subject,
    String regionCode,
    UUID objectId,
    String about,
    String figure,
    Money state,
    Money books)
    implements Serializable {}
