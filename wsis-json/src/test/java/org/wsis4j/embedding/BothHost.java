package org.wsis4j.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A host with mappers of both generations. */
final class BothHost {

    private BothHost() {}

    public static void main(String[] args) throws JsonProcessingException {
        Jackson2Host.main(args);
        Jackson3Host.main(args);
    }
}
