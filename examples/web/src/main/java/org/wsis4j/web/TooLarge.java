package org.wsis4j.web;

import java.io.IOException;

/** A body is longer than what is read. */
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
        super("more than " + most + " bytes");
    }
}
