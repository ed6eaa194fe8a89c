package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.platform.document.DocumentRow;

/** An application with all that stands around it. */
public record ApplicationPage(
    ApplicationDetail application, CallPage call, List<StepRow> steps, List<DocumentRow> documents)
    implements Serializable {}
