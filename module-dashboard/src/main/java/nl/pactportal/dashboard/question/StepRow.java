package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.time.Instant;

/** A line of the history of a question. */
public record StepRow(
    QuestionStatus from,
    QuestionStatus to,
    String said,
    String decisionTitle,
    String decisionPath,
    Instant at)
    implements Serializable {}
