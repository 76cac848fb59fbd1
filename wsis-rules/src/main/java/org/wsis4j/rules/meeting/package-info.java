/**
 * Rules about the reports of facilitation meetings: what such a meeting is, when and with whom it was held, what it left,
 * and whether it is the one on record. For the catalogue; not exported.
 */
@NullMarked
package org.wsis4j.rules.meeting;

import org.jspecify.annotations.NullMarked;
