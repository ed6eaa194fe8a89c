package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.List;

/** Questions that belong together. */
public record FormSection(String key, Words title, Words text, List<FormField> fields)
    implements Serializable {}
