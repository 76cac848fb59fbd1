/**
 * How codes and names are spelled in real documents, and how a spelling is folded onto what it means: a leaf that the
 * readers of codes, names and tables share. Exported to the rules of this library only.
 */
@NullMarked
package org.wsis4j.spelling;

import org.jspecify.annotations.NullMarked;
