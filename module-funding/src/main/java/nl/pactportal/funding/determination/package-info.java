/** What a grant comes down to in the end (Awb 4:42 to 4:47), and what follows from that. */
package nl.pactportal.funding.determination;
