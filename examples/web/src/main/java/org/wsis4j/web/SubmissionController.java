package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.reading.Location;

/** Checks a report that came within a document of this host. Nothing here reads or writes JSON: Spring's mapper does. */
@RestController
final class SubmissionController {

    private final Clock clock;

    SubmissionController(Clock clock) {
        this.clock = clock;
    }

    /** A receipt for a report without errors; else a problem, whose places are those in the submission. */
    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(@RequestBody Submission submission, HttpServletRequest request) {
        Asked asked = Asked.of(request, clock);
        Assessment assessment = asked.profile().rules().check(submission.report(), asked.day());
        Judgement judgement = new Judgement(submission.report(), assessment, Location.of("report"));
        return judgement.isAccepted()
                ? Answer.in(Language.ENGLISH, 200).body(new Receipt(submission.id(), assessment))
                : Answer.with(judgement.problem(request));
    }
}
