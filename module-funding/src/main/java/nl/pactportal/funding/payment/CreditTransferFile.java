package nl.pactportal.funding.payment;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.pactportal.platform.money.Money;

/**
 * The file a bank pays from (ISO 20022 pain.001, as the EPC wants it for SEPA). The schema takes a
 * wrong sum of control, so it is counted here before anything is written.
 */
final class CreditTransferFile {
  private final XMLStreamWriter xml;

  private CreditTransferFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @throws IllegalStateException if the batch does not say what its payments are together
   */
  static void write(BatchRow batch, List<PaymentRow> payments, OutputStream out) {
    requireSums(batch, payments);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new CreditTransferFile(xml).document(batch, payments);
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static void requireSums(BatchRow batch, List<PaymentRow> payments) {
    Money sum = payments.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
    if (payments.isEmpty() || payments.size() != batch.payments() || !sum.equals(batch.total())) {
      throw new IllegalStateException("batch " + batch.number() + " does not add up");
    }
  }

  private void document(BatchRow batch, List<PaymentRow> payments) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(batch.format().namespace());
    xml.writeStartElement("CstmrCdtTrfInitn");
    header(batch);
    xml.writeStartElement("PmtInf");
    information(batch);
    for (PaymentRow payment : payments) {
      transfer(payment);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void header(BatchRow batch) throws XMLStreamException {
    xml.writeStartElement("GrpHdr");
    text("MsgId", batch.number());
    text("CreDtTm", moment(batch).truncatedTo(ChronoUnit.SECONDS).toString());
    sums(batch);
    text("InitgPty/Nm", batch.debtorName());
    xml.writeEndElement();
  }

  private void information(BatchRow batch) throws XMLStreamException {
    text("PmtInfId", batch.number());
    text("PmtMtd", "TRF");
    sums(batch);
    text("PmtTpInf/SvcLvl/Cd", "SEPA");
    text("ReqdExctnDt/Dt", batch.executionOn().toString());
    text("Dbtr/Nm", batch.debtorName());
    text("DbtrAcct/Id/IBAN", batch.debtorIban());
    text("DbtrAgt/FinInstnId/BICFI", batch.debtorBic());
    text("ChrgBr", "SLEV");
  }

  private void transfer(PaymentRow payment) throws XMLStreamException {
    xml.writeStartElement("CdtTrfTxInf");
    text("PmtId/EndToEndId", payment.endToEndId());
    xml.writeStartElement("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", "EUR");
    xml.writeCharacters(payment.amount().toEuro().toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
    text("Cdtr/Nm", payment.holder());
    text("CdtrAcct/Id/IBAN", payment.iban());
    text("RmtInf/Ustrd", payment.remittance());
    xml.writeEndElement();
  }

  private void sums(BatchRow batch) throws XMLStreamException {
    text("NbOfTxs", Integer.toString(batch.payments()));
    text("CtrlSum", batch.total().toEuro().toPlainString());
  }

  /** A text at the end of a path of elements. */
  private void text(String path, String said) throws XMLStreamException {
    String[] elements = path.split("/");
    for (String element : elements) {
      xml.writeStartElement(element);
    }
    xml.writeCharacters(said);
    for (int i = 0; i < elements.length; i++) {
      xml.writeEndElement();
    }
  }

  private static Instant moment(BatchRow batch) {
    return batch.approvedAt() == null ? batch.madeAt() : batch.approvedAt();
  }
}
