package nl.pactportal.funding.guide;

import java.io.Serializable;

/**
 * An answer as it is typed.
 *
 * @param question as all will read it, without what tells who asked
 */
public record AnswerText(String question, String answer) implements Serializable {
  public AnswerText {
    question = Words.require(question, "published", Question.LONGEST);
    answer = Words.require(answer, "answer", Answer.LONGEST);
  }
}
