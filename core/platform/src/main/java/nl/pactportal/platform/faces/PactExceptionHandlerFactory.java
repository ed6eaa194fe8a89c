package nl.pactportal.platform.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PactExceptionHandler} around the handler of Faces. */
public class PactExceptionHandlerFactory extends ExceptionHandlerFactory {
  public PactExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PactExceptionHandler(getWrapped().getExceptionHandler());
  }
}
