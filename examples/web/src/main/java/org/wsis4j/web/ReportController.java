package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

/** Checks a report of whichever kind it says it is. */
@RestController
final class ReportController {

    private final Clock clock;

    ReportController(Clock clock) {
        this.clock = clock;
    }

    /** The assessment of a report without errors; else a problem. */
    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> check(InputStream text, HttpServletRequest request) throws IOException {
        Asked asked = Asked.of(request, clock);
        Reading<Report> reading = WsisJson.read(text, BodyLimit.LIMITS);
        Assessment assessment = asked.profile().rules().check(reading, asked.day());
        Judgement judgement = new Judgement(reading, assessment, Location.root());
        // What the assessment says stands in English, beside keys and values for any language.
        return judgement.isAccepted()
                ? Answer.in(Language.ENGLISH, 200)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(WsisJson.write(assessment))
                : Answer.with(judgement.problem(request));
    }
}
