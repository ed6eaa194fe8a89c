package nl.pactportal.funding.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A form as it was published; never changed, as applications were written on it. */
@Entity
@Table(schema = "funding", name = "form_version")
public class FormVersion extends RegionAggregate {
  private int number;
  private String schema;

  protected FormVersion() {}

  FormSchema schema() {
    return SchemaJson.read(number, schema);
  }
}
