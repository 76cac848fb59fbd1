/**
 * What is reported: drafts that hold whatever arrives, beside what it means.
 *
 * <p>Start with {@link org.wsis4j.reporting.FacilitatorReport}; its parts stand beside it, each a
 * {@link org.wsis4j.reporting.Draft}. The other kinds of {@link org.wsis4j.reporting.Report} have packages of their own.
 * A {@link org.wsis4j.reporting.Coded} value keeps the code as written; {@link org.wsis4j.reporting.Unread} keeps what no
 * field could take. Nothing here judges: that is what the rules do, in the module {@code org.wsis4j.rules}.
 */
@NullMarked
@WsisStyle
package org.wsis4j.reporting;

import org.jspecify.annotations.NullMarked;
