package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
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

  public Optional<FormField> field(String key) {
    return fields().filter(field -> field.key().equals(key)).findFirst();
  }
}
