package nl.pactportal.dashboard.upload;

/** A file that was read, by its name. */
public record SheetFile(String name, Sheet sheet) {}
