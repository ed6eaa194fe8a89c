package nl.pactportal.funding.payment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.pactportal.platform.document.Upload;

/** Status files as a bank writes them. */
final class StatusFiles {
  private final String messageId;
  private final StringBuilder transactions = new StringBuilder();
  private String more = "";

  private StatusFiles(String messageId) {
    this.messageId = messageId;
  }

  static StatusFiles about(String messageId) {
    return new StatusFiles(messageId);
  }

  StatusFiles counting(int number, String sum) {
    more = "<OrgnlNbOfTxs>%d</OrgnlNbOfTxs><OrgnlCtrlSum>%s</OrgnlCtrlSum>".formatted(number, sum);
    return this;
  }

  StatusFiles whole(String code) {
    more += "<GrpSts>" + code + "</GrpSts>";
    return this;
  }

  StatusFiles transaction(String id, String code, String euro, String day, String reason) {
    transactions.append("<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId>".formatted(id));
    transactions.append("<TxSts>%s</TxSts>".formatted(code));
    if (reason != null) {
      transactions.append(
          "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>Opgeheven</AddtlInf></StsRsnInf>"
              .formatted(reason));
    }
    if (day != null) {
      transactions.append("<AccptncDtTm>%sT10:00:00+01:00</AccptncDtTm>".formatted(day));
    }
    if (euro != null) {
      transactions.append(
          "<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">%s</InstdAmt></Amt></OrgnlTxRef>"
              .formatted(euro));
    }
    transactions.append("</TxInfAndSts>");
    return this;
  }

  String text() {
    String payments =
        transactions.isEmpty()
            ? ""
            : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>"
                + messageId
                + "</OrgnlPmtInfId>"
                + transactions
                + "</OrgnlPmtInfAndSts>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>"
        + "<GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-11-26T04:00:00+01:00</CreDtTm></GrpHdr>"
        + "<OrgnlGrpInfAndSts><OrgnlMsgId>"
        + messageId
        + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>"
        + more
        + "</OrgnlGrpInfAndSts>"
        + payments
        + "</CstmrPmtStsRpt></Document>";
  }

  Upload upload() {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    return new Upload("status.xml", bytes.length, () -> new ByteArrayInputStream(bytes));
  }
}
