package nl.pactportal.funding.guide;

import java.io.Serializable;

/**
 * A question with what became of it.
 *
 * @param answer null while it is open
 */
public record QuestionDetail(QuestionRow question, AnswerRow answer) implements Serializable {}
