package nl.pactportal.funding.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** The file for the bank: {@code /exports/batches/<id>}. */
@WebServlet("/exports/batches/*")
public class BatchFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient BatchService batches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String path = String.valueOf(request.getPathInfo());
      send(batches.file(GivenId.of(path.substring(Math.min(1, path.length())))), response);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessException narrowed) {
      // not half of what goes to the bank
      response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }

  private static void send(BatchDetail batch, HttpServletResponse response) throws IOException {
    CreditTransferFile.requireSums(batch.batch(), batch.payments());
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + batch.batch().number() + ".xml\"");
    CreditTransferFile.write(batch.batch(), batch.payments(), response.getOutputStream());
  }
}
