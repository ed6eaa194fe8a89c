package nl.pactportal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The same form sent twice (double click, back and again) is done once: the second gets the answer
 * of the first. A redirect ends the view and with it the bean that knew the form's id, so nothing
 * behind the filter could tell. A form sent with anything else in it is another request.
 */
public class PostOnce extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 5000;
  private final transient Map<UUID, Answer> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Answer> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Where a form led; empty as long as it led nowhere, as a refused one does. */
  private static final class Answer {
    private String location;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isForm(request)) {
      chain.doFilter(request, response);
      return;
    }
    Answer answer = answers.computeIfAbsent(fingerprint(request), key -> new Answer());
    synchronized (answer) {
      if (answer.location == null) {
        chain.doFilter(request, remember(response, answer));
      } else {
        response.sendRedirect(answer.location);
      }
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && type.startsWith("application/x-www-form-urlencoded")
        && request.getSession(false) != null
        && request.getParameter("jakarta.faces.ViewState") != null;
  }

  private static UUID fingerprint(HttpServletRequest request) {
    StringBuilder all = new StringBuilder(request.getSession().getId());
    all.append(request.getRequestURI());
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> all.append('\0').append(name).append(Arrays.toString(values)));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static HttpServletResponse remember(HttpServletResponse response, Answer answer) {
    return new HttpServletResponseWrapper(response) {
      @Override
      public void sendRedirect(String location) throws IOException {
        answer.location = location;
        super.sendRedirect(location);
      }
    };
  }
}
