/**
 * Which figures of a table of counts may be shown, so that no small one can be seen or worked out.
 * Pure: knows no database and no page.
 *
 * <p>A cell stays hidden when its count is small, and others are hidden with it until each hidden
 * cell is proven safe: the suppressor holds two whole-numbered tables that both agree with
 * everything ever published, and in which that cell differs by at least the protection width. What
 * is proven so needs no trust in a method: nobody, by whatever means, can tell the two apart from
 * the figures. Not covered: what somebody concludes from knowing in which order cells are chosen to
 * be hidden.
 */
package nl.pactportal.dashboard.disclosure;
