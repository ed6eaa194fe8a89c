package nl.pactportal.dashboard.question;

import java.util.List;
import java.util.Map;

/**
 * One page of the register, within what its reader may see; so are the numbers.
 *
 * @param perStatus how many of the whole register have that status
 */
public record QuestionPage(
    List<QuestionRow> rows, long total, int page, int pages, Map<QuestionStatus, Long> perStatus) {}
