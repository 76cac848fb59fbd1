package org.wsis4j.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has faults, as every host has some day. */
@RestController
final class FaultyController {

    @PostMapping("/faults/small")
    void fail() {
        throw new IllegalStateException("not for clients: org.wsis4j.web.FaultyController");
    }

    @PostMapping("/faults/large")
    void failBadly() {
        throw new StackOverflowError("not for clients: java.lang.StackOverflowError");
    }
}
