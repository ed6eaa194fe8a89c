package nl.pactportal.platform.module;

import java.util.List;

/**
 * A module as the registry holds it.
 *
 * @param roles claims of those who see it
 */
record RegisteredModule(
    String id, String path, String titleNl, String titleEn, List<String> roles) {}
