/** The host tried over HTTP: {@code RunningHost} is started once, on a port of this machine that nobody else has. */
@NullMarked
package org.wsis4j.web;

import org.jspecify.annotations.NullMarked;
