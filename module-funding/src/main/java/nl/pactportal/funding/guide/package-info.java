/** The guide of a call (handleiding) in versions, and the questions regions ask about it. */
package nl.pactportal.funding.guide;
