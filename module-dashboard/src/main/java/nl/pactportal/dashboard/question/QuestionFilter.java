package nl.pactportal.dashboard.question;

/**
 * Which questions to list; what is null does not matter.
 *
 * @param words in the subject or the text, in any form of the word
 * @param open only those somebody still waits for
 */
public record QuestionFilter(QuestionStatus status, String region, String words, boolean open) {
  static QuestionFilter all() {
    return new QuestionFilter(null, null, null, false);
  }
}
