package nl.pactportal.platform.document;

import java.io.IOException;
import java.io.InputStream;

/** A file as a browser sent it; neither its name nor its declared type is believed. */
public interface Upload {
  String name();

  long size();

  InputStream open() throws IOException;
}
