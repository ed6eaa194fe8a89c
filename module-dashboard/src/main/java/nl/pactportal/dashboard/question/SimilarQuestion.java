package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.util.UUID;

/** A question that was asked before in much the same words. */
public record SimilarQuestion(
    UUID id, String regionCode, String regionName, String subject, QuestionStatus status)
    implements Serializable {}
