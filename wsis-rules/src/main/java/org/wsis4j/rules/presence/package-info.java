/**
 * What a draft says and what it leaves out: the fields of its parts by name, and that a blank text says nothing. For the
 * rules of this module; not exported.
 */
@NullMarked
package org.wsis4j.rules.presence;

import org.jspecify.annotations.NullMarked;
