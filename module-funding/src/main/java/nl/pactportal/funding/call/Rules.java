package nl.pactportal.funding.call;

import java.io.Serializable;

/**
 * How a call treats its applications.
 *
 * @param arrangement 1 to 3 of the Uniform Subsidiekader
 * @param advancePermille how much of a grant may be paid before it is determined
 * @param decisionRule name of the legal term within which is decided
 * @param guideVersion null while there is no guide
 */
public record Rules(
    Distribution distribution,
    RankMoment rankMoment,
    int arrangement,
    int advancePermille,
    String decisionRule,
    int formVersion,
    Integer guideVersion)
    implements Serializable {}
