/**
 * Waivers as JSON; not for users.
 *
 * <p>{@code WaiverFile} has the shape of a text of waivers. A {@code WaiverKind} is read and written as a {@code WaiverDraft},
 * whose values are of {@code WaiverKinds}.
 */
@NullMarked
package org.wsis4j.json.waiver;

import org.jspecify.annotations.NullMarked;
