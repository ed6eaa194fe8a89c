package nl.pactportal.dashboard.question;

/** A question of the inventory with its last answer, or null. */
public record InventoryLine(QuestionRow question, AnswerRow answer) {}
