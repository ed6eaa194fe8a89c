package nl.pactportal.dashboard.question;

import java.util.List;
import nl.pactportal.platform.link.LinkRow;

/**
 * Everything there is to know of a question.
 *
 * @param original the one it repeats, or null
 * @param repeats those that repeat it, of those the reader may see
 * @param answers newest first
 * @param decisions of meetings that held it, newest first
 * @param following where the reader gets mail about it, or null
 */
public record QuestionDetail(
    QuestionRow question,
    QuestionRow original,
    List<QuestionRow> repeats,
    List<StepRow> steps,
    List<AnswerRow> answers,
    List<LinkRow> decisions,
    String following) {}
