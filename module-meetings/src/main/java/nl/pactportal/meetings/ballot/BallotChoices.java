package nl.pactportal.meetings.ballot;

import java.util.List;

/** What the forms of a vote let one choose from. */
public record BallotChoices(List<Method> methods, List<Majority> majorities, List<Choice> choices) {
  static final BallotChoices ALL =
      new BallotChoices(
          List.of(Method.values()), List.of(Majority.values()), List.of(Choice.values()));
}
