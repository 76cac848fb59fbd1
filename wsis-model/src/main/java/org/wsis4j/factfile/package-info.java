/**
 * How the library's own reference data are read: plain files beside the class that reads them, a fact a line, a bad row
 * named with file, line and reason. Not exported: users get the facts, not the files. Tables that
 * users give in the form of such a file are read the same way, with errors that are theirs.
 */
@NullMarked
package org.wsis4j.factfile;

import org.jspecify.annotations.NullMarked;
