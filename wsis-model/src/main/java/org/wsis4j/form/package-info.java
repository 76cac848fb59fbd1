/**
 * The forms of the drafts: every field declared once, beside the draft types, so that all who go through a draft agree.
 *
 * <p>A {@link org.wsis4j.form.Form} is the list of the {@link org.wsis4j.form.FormField}s of one draft type, each of a
 * {@link org.wsis4j.form.FieldType}; {@link org.wsis4j.form.Codes} are the codes that several forms share. What is read
 * and written as JSON, what counts as said, what an unreadable value hides and where codes stand all follow from it. One
 * class declares one kind of report with its parts, such as {@code FacilitatorReportForm}, and
 * {@link org.wsis4j.form.Forms} lists them. Exported to the rules and the JSON of this library only.
 */
@NullMarked
package org.wsis4j.form;

import org.jspecify.annotations.NullMarked;
