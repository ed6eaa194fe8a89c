package nl.pactportal.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of every WAR; resources are found by scanning. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
