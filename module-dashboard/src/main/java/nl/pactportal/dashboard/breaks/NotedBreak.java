package nl.pactportal.dashboard.breaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A break in the series of a table, before the period it names. */
@Entity
@Table(schema = "dashboard", name = "series_break")
public class NotedBreak extends RegionAggregate {
  static final int LONGEST = 500;

  @Column(name = "dataset_id")
  private UUID datasetId;

  private String measure;
  private String geo;
  private String period;

  @Enumerated(EnumType.STRING)
  private BreakKind kind;

  @Column(name = "text_nl")
  private String textNl;

  @Column(name = "text_en")
  private String textEn;

  private String source;

  protected NotedBreak() {}

  /** Of the whole table, or of one measure or area of it. */
  NotedBreak(String audience, UUID dataset, BreakForm form) {
    super(UuidV7.next(), audience);
    datasetId = dataset;
    measure = form.measure();
    geo = form.geo();
    period = period(form.period());
    kind = require("kind", form.kind());
    textNl = text("textNl", form.textNl());
    textEn = text("textEn", form.textEn());
    source = text("source", form.source());
  }

  /** Codes of other shapes say nothing of time, and a break is a moment. */
  private static String period(String said) {
    String code = said == null ? "" : said.strip();
    if (new Period(code, "").frequency() == Frequency.OTHER) {
      throw new BusinessException("period", "break.periodUnknown");
    }
    return code;
  }

  private static BreakKind require(String field, BreakKind kind) {
    if (kind == null) {
      throw new BusinessException(field, "break.kindMissing");
    }
    return kind;
  }

  private static String text(String field, String said) {
    String text = said == null ? "" : said.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new BusinessException(field, "break.textMissing", LONGEST);
    }
    return text;
  }
}
