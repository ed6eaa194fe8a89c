package nl.pactportal.dashboard.question;

import java.util.UUID;

/**
 * A figure as it was published at one moment.
 *
 * @param path from the root of the portal, with its release
 * @param regionCode who may see it
 */
record CitedFigure(String path, String regionCode, UUID releaseId) {}
