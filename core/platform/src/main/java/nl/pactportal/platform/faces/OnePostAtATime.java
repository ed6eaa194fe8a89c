package nl.pactportal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Two posts of one session to one page wait for each other: Faces keeps the page in the session and
 * is not made for two threads in it. And who had to wait with the very same form is a double click
 * that the browser did not hold back; it gets the answer of the first one.
 */
public class OnePostAtATime extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int STRIPES = 1024; // few enough to keep, many enough to be alone

  private static final Turn[] TURNS =
      Stream.generate(Turn::new).limit(STRIPES).toArray(Turn[]::new);

  /** Where a form led. */
  private record Answer(String session, String form, String location) {
    boolean isFor(String otherSession, String otherForm) {
      return session.equals(otherSession) && form.equals(otherForm);
    }
  }

  private static final class Turn extends ReentrantLock {
    private static final long serialVersionUID = 1L;
    private transient Answer last;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session == null || !"POST".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    Turn turn = turn(session.getId(), request.getRequestURI());
    boolean waited = !turn.tryLock();
    if (waited) {
      turn.lock();
    }
    try {
      answer(turn, waited, session.getId(), request, response, chain);
    } finally {
      turn.unlock();
    }
  }

  private static void answer(
      Turn turn,
      boolean waited,
      String session,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    String form = request.getParameter("jakarta.faces.ViewState");
    if (waited && turn.last != null && turn.last.isFor(session, form)) {
      response.sendRedirect(turn.last.location());
      return;
    }
    turn.last = null;
    chain.doFilter(request, response);
    String location = response.getHeader("Location");
    if (form != null && location != null) {
      turn.last = new Answer(session, form, location);
    }
  }

  private static Turn turn(String session, String page) {
    return TURNS[Math.floorMod(Objects.hash(session, page), STRIPES)];
  }
}
