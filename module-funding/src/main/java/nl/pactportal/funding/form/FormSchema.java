package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of the form. Title, activities and amount are in each; the rest is what this one asks.
 *
 * @param costs it has a table of costs and who pays them
 * @param consultation whether it must be told to a board member before it is signed
 */
public record FormSchema(
    int number, boolean costs, Consultation consultation, List<FormSection> sections)
    implements Serializable {
  /** The step before the signature in which a board member is consulted. */
  public enum Consultation {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  public Stream<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  /** Codes of the themes that were chosen on it. */
  public Set<String> themes(FormAnswers answers) {
    return fields()
        .filter(field -> field.kind() == FieldKind.THEMES)
        .flatMap(field -> FormAnswers.codes(answers.get(field.key())).stream())
        .collect(Collectors.toSet());
  }

  public Optional<FormField> field(String key) {
    return fields().filter(field -> field.key().equals(key)).findFirst();
  }
}
