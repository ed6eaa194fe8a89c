package nl.pactportal.platform.link;

import java.io.Serializable;
import java.util.UUID;

/**
 * A thing of a module at one end of a link. Title and path are kept with the link, so that no
 * module has to ask another.
 *
 * @param path from the root of the portal: {@code /meetings/…}
 */
public record LinkEnd(String module, String type, UUID id, String title, String path)
    implements Serializable {}
